import * as fc from "fast-check";
import {
  addDays,
  dayFrom,
  dayFromEpoch,
  dayFromIso,
  germanDate,
  germanLongDate,
  germanTime,
  isoDay,
  isoText,
  isWeekend,
  legislativeTermOf,
  weekdayName,
  weekdayNumber,
  yearMonthDay,
} from "../../../src/core/calendar";

const someDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(dayFromEpoch);

describe("a day", () => {
  it("keeps year, month and day, over the whole calendar", () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { year, month, day: dayOfMonth } = yearMonthDay(day);
        expect(dayFrom(year, month, dayOfMonth)).toBe(day);
        expect(dayFromIso(isoText(day))).toBe(day);
      }),
    );
  });

  it("exists only where the calendar has it", () => {
    expect(dayFrom(2021, 2, 29)).toBeUndefined();
    expect(dayFrom(2024, 2, 29)).toBe(isoDay("2024-02-29"));
    expect(dayFrom(2021, 2, 31)).toBeUndefined();
    expect(dayFrom(2021, 13, 1)).toBeUndefined();
    expect(dayFromIso("2021-2-1")).toBeUndefined();
    expect(() => isoDay("2021-02-31")).toThrow(RangeError);
  });

  it("falls on its weekday, before 1970 as well", () => {
    expect(weekdayName(isoDay("2021-02-17"))).toBe("Mittwoch");
    expect(weekdayName(isoDay("1969-12-31"))).toBe("Mittwoch");
    expect(weekdayNumber(isoDay("1900-01-01"))).toBe(1);
    const week = [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(isoDay("2021-02-15"), count));
    expect(week.map(isWeekend)).toEqual([false, false, false, false, false, true, true]);
  });

  it("is written as Germans write it", () => {
    expect(germanDate(isoDay("2021-05-07"))).toBe("07.05.2021");
    expect(germanLongDate(isoDay("2021-05-07"))).toBe("7. Mai 2021");
    expect(germanTime(990)).toBe("16:30 Uhr");
  });
});

describe("the Wahlperiode", () => {
  it.each([
    ["2020-10-31", undefined],
    ["2020-11-01", "2020–2025"],
    ["2025-10-31", "2020–2025"],
    ["2025-11-01", "2025–2030"],
    ["2030-11-01", undefined],
  ])("of %s is %s", (day, name) => {
    expect(legislativeTermOf(isoDay(day))?.name).toBe(name);
  });
});
