import { isApartFrom, wishesAreApart } from "../../../../src/core/planning/arrange/times";
import { isoDay } from "../../../../src/core/calendar";
import { ABSI, KOSTAG } from "../register-by-hand";
import { asked, wishOf, yearOf } from "./year-by-hand";

const NOON = 12 * 60;

function wish(startMinutes: number | undefined, durationMinutes?: number) {
  const year = yearOf({ rules: [asked(KOSTAG, 1, { startMinutes, durationMinutes })] });
  return wishOf(year, KOSTAG);
}

function taken(startMinutes: number | undefined, endMinutes?: number) {
  return { organization: ABSI, day: isoDay("2022-03-01"), startMinutes, endMinutes };
}

describe("two sessions of one day are one after the other", () => {
  test.each([
    ["when one ends as the other begins", NOON, 60, NOON + 60, 60, true],
    ["not when one ends a minute later", NOON, 61, NOON + 60, 60, false],
    [
      "when two hours, which are assumed, lie between the beginnings",
      NOON,
      undefined,
      NOON + 120,
      60,
      true,
    ],
    ["not when it is a minute less", NOON, undefined, NOON + 119, 60, false],
    ["not when nobody says when", undefined, 60, NOON, 60, false],
    ["not at the same time", NOON, 60, NOON, 60, false],
  ] as const)("%s", (_, start, duration, otherStart, otherDuration, isApart) => {
    const [one, other] = [wish(start, duration), wish(otherStart, otherDuration)];
    expect(wishesAreApart(one, other)).toBe(isApart);
    expect(wishesAreApart(other, one)).toBe(isApart);
  });

  test("likewise beside a meeting that has its time", () => {
    expect(isApartFrom(wish(NOON, 60), taken(NOON + 60))).toBe(true);
    expect(isApartFrom(wish(NOON + 60, 60), taken(NOON, NOON + 60))).toBe(true);
    expect(isApartFrom(wish(NOON + 60, 60), taken(NOON))).toBe(false);
    expect(isApartFrom(wish(NOON), taken(undefined))).toBe(false);
    expect(isApartFrom(wish(undefined), taken(NOON))).toBe(false);
    expect(isApartFrom(wish(NOON), taken(undefined, NOON - 60))).toBe(false);
  });
});
