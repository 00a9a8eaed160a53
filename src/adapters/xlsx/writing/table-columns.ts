import { fitCell, nameKey } from "../../../core";

/** Excel's limit for the heading of a table's column. */
const MAX_HEADING = 255;

/**
 * Headings as Excel demands them of a table: none empty, none twice (capitals do not count). What is
 * wrong already gets a number, as Excel does it: "Spalte1", "Name2".
 */
export function tableHeadings(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((column, index) => {
    const heading = fitCell(column).slice(0, MAX_HEADING) || `Spalte${index + 1}`;
    let unique = heading;
    for (let number = 2; taken.has(nameKey(unique)); number++) unique = `${heading}${number}`;
    taken.add(nameKey(unique));
    return unique;
  });
}
