import { dateKindOf } from "../../../src/core";

describe("a number format", () => {
  test.each([
    ["dd.mm.yyyy", "day"],
    ["[$-407]d. mmmm yyyy;@", "day"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "day"],
    ["TT.MM.JJJJ", "day"],
    ["mmm", "day"],
    ["mm", "day"],
    ["d. mmm", "day"],
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
    ["0_d", undefined],
    ["[Red]0;[Blue]-0", undefined],
    ['_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', undefined],
    ["#,##0\\ [$Sd-407]", undefined],
    ['0;"d"dd', undefined],
    ["", undefined],
  ])("%s shows %s", (code, kind) => {
    expect(dateKindOf(code)).toBe(kind);
  });

  test("of hostile length costs no time", () => {
    const start = performance.now();
    expect(dateKindOf('["'.repeat(500_000))).toBe(undefined);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
