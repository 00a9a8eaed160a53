import fc from "fast-check";
import { isoDay, isoText, dayFromEpoch } from "../../../../src/core";
import { dateKind } from "../../../../src/adapters/xlsx/reading/date-kind";
import { dateValue, isoDateValue } from "../../../../src/adapters/xlsx/reading/date-value";

const DAY = { code: "dd.mm.yyyy", kind: "day" } as const;
const TIME = { code: "hh:mm", kind: "time" } as const;
const ELAPSED = { code: "[h]:mm", kind: "elapsed" } as const;

/** "2021-02-17 16:30", "16:30" for a bare time, or the number that was no date. */
function shown(value: ReturnType<typeof dateValue> | undefined): string {
  if (value === undefined || typeof value === "number") return String(value);
  const time = `${String(Math.floor(value.minutes / 60)).padStart(2, "0")}:${String(value.minutes % 60).padStart(2, "0")}`;
  return value.epochDay === undefined ? time : `${isoText(dayFromEpoch(value.epochDay))} ${time}`;
}

describe("a number format", () => {
  test.each([
    ["dd.mm.yyyy", "day"],
    ["[$-407]d. mmmm yyyy;@", "day"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "day"],
    ["TT.MM.JJJJ", "day"],
    ["mmm", "day"],
    ["m/d/yy h:mm", "day"],
    ['d"."m"."', "day"],
    ["h:mm AM/PM", "time"],
    ['hh:mm" Uhr"', "time"],
    ["mm:ss", "time"],
    ["[$-F400]h:mm:ss\\ AM/PM", "time"],
    ["[h]:mm:ss", "elapsed"],
    ["[mm]:ss", "elapsed"],
    ["General", undefined],
    ["Standard", undefined],
    ["0.00E+00", undefined],
    ["@", undefined],
    ['0 "Tage"', undefined],
    ["0\\d", undefined],
    ["[Red]0;[Blue]-0", undefined],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', undefined],
    ["#,##0\\ [$Sd-407]", undefined],
    ['0;"d"dd', undefined],
    ["", undefined],
  ])("%s shows %s", (code, kind) => {
    expect(dateKind(code)).toBe(kind);
  });

  test("of hostile length costs no time", () => {
    const start = performance.now();
    expect(dateKind('["'.repeat(500_000))).toBe(undefined);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

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
    expect(shown(dateValue(serial, format, false))).toBe(expected);
  });

  test.each([
    [0, DAY, "1904-01-01 00:00"],
    [42_782, DAY, "2021-02-17 00:00"],
    [0.5, TIME, "12:00"],
    [2_957_003, DAY, "9999-12-31 00:00"],
    [2_957_004, DAY, "2957004"],
  ])("%d under the 1904 system and %o is %s", (serial, format, expected) => {
    expect(shown(dateValue(serial, format, true))).toBe(expected);
  });

  test("of any day and minute is that day and minute", () => {
    const day = fc.integer({ min: isoDay("1900-03-01"), max: isoDay("9999-12-31") });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (epochDay, minutes) => {
        const expected = { type: "date", epochDay, minutes, format: DAY.code };
        expect(dateValue(epochDay + 25_569 + minutes / 1440, DAY, false)).toEqual(expected);
        if (epochDay >= isoDay("1904-01-01")) {
          expect(dateValue(epochDay + 24_107 + minutes / 1440, DAY, true)).toEqual(expected);
        }
      }),
    );
  });
});

describe("an ISO date", () => {
  test.each([
    ["2021-02-17", "2021-02-17 00:00"],
    ["2021-02-17T16:30:00.000", "2021-02-17 16:30"],
    ["2021-02-17T23:59:59.9Z", "2021-02-18 00:00"],
    ["16:30", "16:30"],
    ["2021-02-31", "undefined"],
    ["", "undefined"],
    ["17.02.2021", "undefined"],
  ])("%s is %s", (text, expected) => {
    expect(shown(isoDateValue(text, undefined))).toBe(expected);
  });
});
