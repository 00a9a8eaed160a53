import { isoDay } from "../../../../src/core/calendar";
import { demandsOf } from "../../../../src/core/planning/arrange/demands";
import { leastDistanceOf } from "../../../../src/core/planning/arrange/problem-of";
import { missingCounts, sessionSlots } from "../../../../src/core/planning/arrange/session-slots";
import { DEFAULT_LEAST_DISTANCE } from "../../../../src/core/planning/wishes/defaults";
import type { Register } from "../../../../src/core/register";
import { blocked, KOSTAG, meeting } from "../register-by-hand";
import { asked, wishOf, yearOf } from "./year-by-hand";

function slotsOf(change: Partial<Register>) {
  const year = yearOf(change);
  const wish = wishOf(year, KOSTAG);
  const slots = sessionSlots(year, missingCounts(year)).get(wish) ?? [];
  return { wish, slots, demands: demandsOf(year) };
}

describe("the least distance of two sessions", () => {
  const least = (change: Partial<Register>) => {
    const { wish, slots, demands } = slotsOf(change);
    return leastDistanceOf(wish, slots, demands);
  };

  test("is six weeks, or half of an even spread if that is less", () => {
    expect(least({ rules: [asked(KOSTAG, 2)] })).toBe(DEFAULT_LEAST_DISTANCE);
    expect(least({ rules: [asked(KOSTAG, 3)] })).toBe(DEFAULT_LEAST_DISTANCE);
    const march = [blocked("2022-01-01", "2022-02-28"), blocked("2022-04-01", "2022-12-31")];
    // The ideal days are the 8th and the 23rd or 24th: half of fifteen days is seven.
    expect(least({ rules: [asked(KOSTAG, 2)], blockedDays: march })).toBe(7);
  });

  test("is a day where there is but one session, or where nothing is demanded", () => {
    expect(least({ rules: [asked(KOSTAG, 1)] })).toBe(1);
    const { wish, slots } = slotsOf({ rules: [asked(KOSTAG, 3)] });
    expect(leastDistanceOf(wish, slots, [])).toBe(1);
  });

  test("is what the sheet says, a day at least", () => {
    expect(least({ rules: [asked(KOSTAG, 3, { leastDistance: 90 })] })).toBe(90);
    expect(least({ rules: [asked(KOSTAG, 3, { leastDistance: 0 })] })).toBe(1);
  });
});

test("an ideal distance spreads sessions around the middle of the year, unless some have their day", () => {
  const days = (change: Partial<Register>) => slotsOf(change).slots.map(({ day }) => day);
  const close = { rules: [asked(KOSTAG, 3, { idealDistance: 28 })] };
  const [first, second, third] = days(close);
  expect([second! - first!, third! - second!]).toEqual([28, 28]);
  const meetings = [meeting(KOSTAG, "2022-03-16")];
  expect(days({ ...close, meetings })).toEqual(days({ rules: [asked(KOSTAG, 3)], meetings }));
  expect(days({ ...close, meetings })[0]).toBe(isoDay("2022-03-16"));
});
