/**
 * Number formats that files name by number alone (ECMA-376 part 1, 18.8.30), as codes of what a
 * German Excel makes of them: dates, times and money differ by country.
 */
export const BUILT_IN_CODES: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '#,##0 "€";-#,##0 "€"'],
  [6, '#,##0 "€";[Red]-#,##0 "€"'],
  [7, '#,##0.00 "€";-#,##0.00 "€"'],
  [8, '#,##0.00 "€";[Red]-#,##0.00 "€"'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd.mm.yyyy"],
  [15, "dd. mmm yy"],
  [16, "dd. mmm"],
  [17, "mmm yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "hh:mm"],
  [21, "hh:mm:ss"],
  [22, "dd.mm.yyyy hh:mm"],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(eastAsianDate),
  ...[32, 33, 34, 35, 55, 56].map(eastAsianTime),
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-* #,##0 "€"_-;-* #,##0 "€"_-;_-* "-" "€"_-;_-@_-'],
  [43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

function eastAsianDate(number: number): readonly [number, string] {
  return [number, "dd.mm.yyyy"];
}

function eastAsianTime(number: number): readonly [number, string] {
  return [number, "hh:mm:ss"];
}
