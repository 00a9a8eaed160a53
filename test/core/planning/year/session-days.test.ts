import { isoDay } from "../../../../src/core/calendar";
import {
  currentSessionDays,
  keptSessionDays,
  withKeptSessionDays,
  withMove,
  type SessionDays,
} from "../../../../src/core/planning";
import { KOSTAG } from "../register-by-hand";

const JUNE = isoDay("2021-06-16");
const MAY = isoDay("2021-05-05");
const DAYS: SessionDays = new Map([
  ["KoStAG", [MAY, JUNE]],
  ["__proto__", [JUNE]],
]);

/** What is read back of a kept text. */
function readBack(kept: string | undefined): SessionDays {
  return keptSessionDays(kept === undefined ? {} : { kept });
}

test("chosen days are kept by organization, and read back whatever its name", () => {
  const kept = withKeptSessionDays(undefined, DAYS);
  expect(kept).toBe(
    '{"sessions":{"KoStAG":["2021-05-05","2021-06-16"],"__proto__":["2021-06-16"]}}',
  );
  expect(readBack(kept)).toEqual(DAYS);
});

test("what else the workbook keeps stays, and no days leave nothing behind", () => {
  const mapping = '{"mapping":{"Liste":{"Wer":"Name"}}}';
  const both = withKeptSessionDays(mapping, DAYS);
  expect(JSON.parse(both ?? "")).toMatchObject({ mapping: { Liste: { Wer: "Name" } } });
  expect(withKeptSessionDays(both, new Map())).toBe(mapping);
  expect(withKeptSessionDays(undefined, new Map())).toBeUndefined();
});

test.each([
  ["{", new Map()],
  ['{"sessions":[]}', new Map()],
  ['{"sessions":{"KoStAG":"2021-06-16"}}', new Map()],
  [
    '{"sessions":{"KoStAG":[7,"31.06.2021","2021-06-16","2021-06-16"]}}',
    new Map([["KoStAG", [JUNE]]]),
  ],
])("what cannot be read of %s is passed over", (kept, days) => {
  expect(readBack(kept)).toEqual(days);
});

test("an organization that has a new name keeps its days; an unknown one too", () => {
  const renamed = { ...KOSTAG, previousNames: ["Steuerungsgruppe"] };
  const days = new Map([
    ["Steuerungsgruppe", [JUNE]],
    ["KoStAG", [MAY]],
    ["Beirat", [MAY]],
  ]);
  expect(currentSessionDays(days, [renamed])).toEqual(
    new Map([
      ["KoStAG", [MAY, JUNE]],
      ["Beirat", [MAY]],
    ]),
  );
});

describe("a move", () => {
  const move = (from: typeof MAY | undefined, to: typeof MAY | undefined) =>
    withMove(new Map([["KoStAG", [JUNE]]]), { organization: "KoStAG", from, to }).get("KoStAG");

  test("is the first for an organization of which no day was chosen", () =>
    expect(withMove(new Map(), { organization: "KoStAG", from: undefined, to: MAY })).toEqual(
      new Map([["KoStAG", [MAY]]]),
    ));
  test("of a proposal adds a day", () => expect(move(undefined, MAY)).toEqual([MAY, JUNE]));
  test("of a chosen day takes its place", () => expect(move(JUNE, MAY)).toEqual([MAY]));
  test("to nowhere leaves the day to the plan", () =>
    expect(move(JUNE, undefined)).toBeUndefined());
  test("to a day that is chosen already changes nothing", () =>
    expect(move(undefined, JUNE)).toEqual([JUNE]));
});
