import type { Finding, Standing } from "../../src/core";
import { seatRow } from "../../src/pane/seats";

const ORGANIZATION = {
  name: "AG 0-6",
  shortName: "AG 0-6",
  classification: undefined,
  previousNames: [],
};

function standing(more: Partial<Standing>): Standing {
  return {
    organization: ORGANIZATION,
    name: "AG 0-6",
    shortName: "AG 0-6",
    seats: 2,
    members: 2,
    deputies: 0,
    state: "complete",
    ...more,
  };
}

const ERROR = { severity: "error" } as Finding;

test("every seat filled and nothing found reads complete", () => {
  expect(seatRow(standing({ deputies: 2 }), [])).toEqual({
    dots: ["filled", "filled"],
    seats: "2 von 2 Sitzen",
    deputies: "2 Vertretungen",
    sign: "good",
    state: "vollständig",
  });
});

test("open and surplus seats are drawn and said", () => {
  expect(seatRow(standing({ members: 1, state: "open" }), [ERROR])).toMatchObject({
    dots: ["filled", "open"],
    sign: "error",
    state: "1 offen",
  });
  expect(seatRow(standing({ members: 3, state: "surplus" }), [])).toMatchObject({
    dots: ["filled", "filled", "surplus"],
    state: "1 zu viel",
  });
});

test("an open seat whose rule is off is said, and is no error", () => {
  const open = standing({ members: 1, state: "open" });
  expect(seatRow(open, [])).toMatchObject({ sign: "hint", state: "1 offen" });
});

test("full seats with an error found are not called complete", () => {
  expect(seatRow(standing({}), [ERROR, ERROR])).toMatchObject({ sign: "error", state: "2 Fehler" });
});

test("nobody is sent on purpose: no dots, and that is well", () => {
  expect(seatRow(standing({ members: 0, state: "declined" }), [])).toMatchObject({
    dots: [],
    seats: "keine Entsendung",
    sign: "good",
  });
});

test("without a quota only members are counted, and nothing is judged", () => {
  expect(seatRow(standing({ seats: null, members: 1 }), [])).toMatchObject({
    dots: [],
    seats: "1 Mitglied",
    sign: "none",
    state: "",
  });
});

test("more seats than can be drawn are said in words alone", () => {
  expect(seatRow(standing({ seats: 40, members: 40 }), [])).toMatchObject({
    dots: [],
    seats: "40 von 40 Sitzen",
  });
});
