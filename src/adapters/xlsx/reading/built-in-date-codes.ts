/**
 * Date formats that files name by number alone (ECMA-376 part 1, 18.8.30). 27 to 36 and 50 to 58
 * differ by language; only date or time is known of them, so a plain code stands for each.
 */
export const BUILT_IN_DATE_CODES: ReadonlyMap<number, string> = new Map([
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(eastAsianDate),
  ...[32, 33, 34, 35, 55, 56].map(eastAsianTime),
]);

function eastAsianDate(number: number): readonly [number, string] {
  return [number, "yyyy-mm-dd"];
}

function eastAsianTime(number: number): readonly [number, string] {
  return [number, "h:mm:ss"];
}
