import {
  DEFAULTS_TO_GIVE_UP,
  demandsOf,
  isAbout,
  isOurs,
  type Demand,
} from "../../../../src/core/planning/arrange/demands";
import { ABSI, AG_0_6, KOSTAG } from "../register-by-hand";
import { asked, order, wishOf, yearOf } from "./year-by-hand";

const year = yearOf({
  rules: [
    asked(KOSTAG, 2, { weekdays: [2], firstMonth: 3 }),
    asked(ABSI, 2, { leastDistance: 30, before: [{ organization: KOSTAG, leastDays: 21 }] }),
    asked(AG_0_6, 2),
  ],
});
const [kostag, absi, group] = [KOSTAG, ABSI, AG_0_6].map((each) => wishOf(year, each));

test("each body brings what it asks for, and the year what holds for all", () => {
  const told = demandsOf(year).map((demand) => {
    const whose = "wish" in demand ? demand.wish.organization.shortName : "";
    return `${demand.type} ${"sequence" in demand ? demand.sequence.first.shortName : whose}`;
  });
  expect(told).toEqual([
    "oneADay ",
    "sharedPersons ",
    "blocked ",
    "before ABSI",
    "soon ABSI",
    "before AG 0-6",
    "soon AG 0-6",
    "notice KoStAG",
    "distance KoStAG",
    "months KoStAG",
    "weekdays KoStAG",
    "taken KoStAG",
    "notice ABSI",
    "distance ABSI",
    "taken ABSI",
    "notice AG 0-6",
    "distance AG 0-6",
    "taken AG 0-6",
  ]);
});

test("what nobody asked for is ours, and every kind of it can be given up", () => {
  const ours = demandsOf(year).filter(isOurs);
  const kinds = (type: Demand["type"]) => ours.filter((demand) => demand.type === type).length;
  expect(DEFAULTS_TO_GIVE_UP.map((type) => [type, kinds(type)])).toEqual([
    ["soon", 2],
    ["notice", 3],
    ["distance", 2],
    ["oneADay", 1],
    ["before", 1],
  ]);
  expect(ours.every(({ type }) => DEFAULTS_TO_GIVE_UP.includes(type))).toBe(true);
});

test("a demand is about the bodies it names, or about all", () => {
  const about = (demand: Demand) =>
    [kostag!, absi!, group!].filter((wish) => isAbout(demand, wish)).length;
  expect(about({ type: "oneADay" })).toBe(3);
  expect(about({ type: "taken", wish: absi! })).toBe(1);
  expect(isAbout({ type: "taken", wish: absi! }, kostag!)).toBe(false);
  const before: Demand = { type: "before", sequence: order(AG_0_6, KOSTAG) };
  expect(about(before)).toBe(2);
  expect(isAbout(before, group!)).toBe(true);
  expect(isAbout(before, kostag!)).toBe(true);
  expect(isAbout(before, absi!)).toBe(false);
});
