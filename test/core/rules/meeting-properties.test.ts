import fc from "fast-check";
import { dayFrom, dayFromEpoch } from "../../../src/core/calendar";
import type { Meeting, Register } from "../../../src/core/register";
import { findingsOfRegister } from "../../support/marked-codes";
import { meetingRegister } from "../../support/meeting-table";

const MEMBERS = `
  Gremium | Funktion   | Name          | von        | bis
  KoStAG  | Mitglied   | Frau Averbeck |            |
  KoStAG  | Vertretung | Herr Terbrack |            |
  AG 0-6  | Mitglied   | Herr Terbrack | 01.06.2021 |
  AG 0-6  | Vorsitz    | Frau Averbeck |            | 31.12.2021
  AG 6-18 | Gast       | Frau Averbeck |            |
`;
const BASE = meetingRegister("Gremium | Datum\nKoStAG | 12.05.2021\nNetz | 12.05.2021", {
  members: MEMBERS,
  perYear: [
    ["KoStAG", 3],
    ["AG 0-6", undefined],
  ],
  blocked: [
    "12.05.2021",
    "01.06.2021–30.06.2021 Sitzung der KoStAG",
    "02.02.2022–01.02.2022 Umzug",
  ],
});

const [FIRST, LAST] = [dayFrom(1, 1, 1) ?? 0, dayFrom(9999, 12, 31) ?? 0];
const day = fc
  .oneof(fc.integer({ min: 18_600, max: 19_100 }), fc.constantFrom(FIRST, LAST, 22_500))
  .map(dayFromEpoch);
const minutes = fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const meeting = fc
  .record({
    organization: fc.constantFrom(...BASE.organizations),
    number: maybe(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(999_999))),
    day: maybe(day),
    startMinutes: minutes,
    endMinutes: minutes,
    state: fc.constantFrom(undefined, "geplant" as const, "entfallen" as const),
    remark: fc.constantFrom(undefined, "gemeinsam mit dem Beirat"),
    row: fc.integer({ min: 2, max: 99 }),
  })
  .map(({ row, ...facts }): Meeting => ({
    ...facts,
    location: undefined,
    format: undefined,
    places: {
      organization: { sheet: "Termine", cell: `A${row}` },
      ...(row % 5 === 0 ? {} : { day: { sheet: "Termine", cell: `B${row}` } }),
    },
  }));
const register = fc
  .array(meeting, { maxLength: 12 })
  .map((meetings): Register => ({ ...BASE, meetings }));

describe("all rules about meetings together", () => {
  it("never throw, and give each finding a sentence and a cell, whatever the meetings", () => {
    fc.assert(
      fc.property(register, (judged) => {
        for (const { message, places } of findingsOfRegister(judged)) {
          expect(message).toMatch(/^\S.*\.$/);
          expect(message).not.toMatch(/undefined|NaN|Infinity/);
          expect(places).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("find the same in whatever order the meetings stand, but for the cells", () => {
    const codes = (meetings: readonly Meeting[]) =>
      findingsOfRegister({ ...BASE, meetings })
        .map(({ code }) => code)
        .sort();
    fc.assert(
      fc.property(register, ({ meetings }) => {
        expect(codes(meetings.toReversed())).toEqual(codes(meetings));
      }),
      { numRuns: 300 },
    );
  });

  it("find nothing more when a meeting is entfallen, but that it is missing", () => {
    fc.assert(
      fc.property(register, ({ meetings }) => {
        const cancelled = meetings.map((each) => ({ ...each, state: "entfallen" as const }));
        const found = findingsOfRegister({ ...BASE, meetings: cancelled });
        const others = found.filter(
          ({ code }) => !["meeting-count", "meeting-number"].includes(code),
        );
        expect(others).toEqual([]);
      }),
    );
  });
});
