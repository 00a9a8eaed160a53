import fc from "fast-check";
import { dateValue, dayFromEpoch, isoDay, isoText } from "../../../src/core";

const DAY = { code: "dd.mm.yyyy", kind: "day" } as const;
const TIME = { code: "hh:mm", kind: "time" } as const;
const ELAPSED = { code: "[h]:mm", kind: "elapsed" } as const;

/** "2021-02-17 16:30", "16:30" for a bare time, or the number that was no date. */
function shown(value: ReturnType<typeof dateValue>): string {
  if (typeof value === "number") return String(value);
  const time = `${String(Math.floor(value.minutes / 60)).padStart(2, "0")}:${String(value.minutes % 60).padStart(2, "0")}`;
  return value.epochDay === undefined ? time : `${isoText(dayFromEpoch(value.epochDay))} ${time}`;
}

describe("a serial number", () => {
  test.each([
    [44_244, DAY, "2021-02-17 00:00"],
    [44_244.6875, DAY, "2021-02-17 16:30"],
    [44_244.6875, TIME, "2021-02-17 16:30"],
    [44_244.999_99, DAY, "2021-02-18 00:00"],
    [1, DAY, "1900-01-01 00:00"],
    [59, DAY, "1900-02-28 00:00"],
    [60, DAY, "60"],
    [60.5, DAY, "60.5"],
    [61, DAY, "1900-03-01 00:00"],
    [0, DAY, "00:00"],
    [0.6875, DAY, "16:30"],
    [0.6875, TIME, "16:30"],
    [0.999_99, TIME, "00:00"],
    [1.25, ELAPSED, "06:00"],
    [2_958_465, DAY, "9999-12-31 00:00"],
    [2_958_466, DAY, "2958466"],
    [-1, DAY, "-1"],
    [1e300, DAY, "1e+300"],
  ])("%d under the 1900 system and %o is %s", (serial, format, expected) => {
    expect(shown(dateValue(serial, format, "1900"))).toBe(expected);
  });

  test.each([
    [0, DAY, "1904-01-01 00:00"],
    [42_782, DAY, "2021-02-17 00:00"],
    [0.5, TIME, "12:00"],
    [2_957_003, DAY, "9999-12-31 00:00"],
    [2_957_004, DAY, "2957004"],
  ])("%d under the 1904 system and %o is %s", (serial, format, expected) => {
    expect(shown(dateValue(serial, format, "1904"))).toBe(expected);
  });

  test("of any day and minute is that day and minute", () => {
    const day = fc.integer({ min: isoDay("1900-03-01"), max: isoDay("9999-12-31") });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (epochDay, minutes) => {
        const expected = { type: "date", epochDay, minutes, format: DAY.code };
        expect(dateValue(epochDay + 25_569 + minutes / 1440, DAY, "1900")).toEqual(expected);
        if (epochDay >= isoDay("1904-01-01")) {
          expect(dateValue(epochDay + 24_107 + minutes / 1440, DAY, "1904")).toEqual(expected);
        }
      }),
    );
  });
});
