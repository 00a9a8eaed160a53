import { placeOf, type Place } from "../grid";
import { rowsHidden } from "./kinds/rows-hidden";
import { report, type Reading } from "./reading";
import type { Table } from "./tables/table";
import { groupBy } from "../register";

/** One hint for each sheet of which hidden rows, columns or all of it were read. */
export function reportHidden(tables: readonly Table[], reading: Reading): void {
  for (const [sheet, own] of groupBy(tables, (table) => table.sheet)) {
    const rows = new Set(own.flatMap((table) => table.rows.filter(({ hidden }) => hidden)));
    const columns = new Set(own.flatMap(hiddenColumnsOf));
    const sheetHidden = sheet.visibility !== "visible";
    const [table] = own;
    if (!table || (rows.size === 0 && columns.size === 0 && !sheetHidden)) continue;
    const [row] = rows;
    const [column] = columns;
    const place: Place = placeOf(sheet.name, {
      row: row?.index ?? table.headerRow,
      column: row ? table.left : (column ?? table.left),
    });
    report(reading, rowsHidden, {
      places: [place],
      facts: { sheet: sheet.name, rows: rows.size, columns: columns.size, sheetHidden },
    });
  }
}

/** Columns with a heading only: a span may reach to the end of the sheet. */
function hiddenColumnsOf({ headings, sheet }: Table): number[] {
  return headings
    .map(({ column }) => column)
    .filter((column) =>
      sheet.hiddenColumns.some(({ first, last }) => first <= column && column <= last),
    );
}
