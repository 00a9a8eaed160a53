import { placeOf, type Row, type Sheet } from "../grid";
import { groupBy } from "../register";
import { rowsHidden } from "./kinds/rows-hidden";
import { report, type Reading } from "./reading";
import { filledColumns } from "./tables/row-cells";
import type { SheetPart } from "./tables/sheet-parts";
import type { Table } from "./tables/table";

/** Rows that were read, and the columns that say something there. */
interface ReadArea {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  readonly top: number;
  readonly columns: readonly number[];
}

/** One hint for each sheet of which hidden rows, columns or all of it were read. */
export function reportHidden(
  tables: readonly Table[],
  parts: readonly SheetPart[],
  reading: Reading,
): void {
  const areas = [...tables.map(areaOfTable), ...parts.map(areaOfPart)];
  for (const [sheet, own] of groupBy(areas, (area) => area.sheet)) {
    const rows = new Set(own.flatMap((area) => area.rows.filter(({ hidden }) => hidden)));
    const columns = new Set(own.flatMap(hiddenColumnsOf));
    const sheetHidden = sheet.visibility !== "visible";
    const [area] = own;
    if (!area || (rows.size === 0 && columns.size === 0 && !sheetHidden)) continue;
    const [row] = rows;
    const [column] = columns;
    const left = area.columns[0] ?? 0;
    const address = { row: row?.index ?? area.top, column: row ? left : (column ?? left) };
    report(reading, rowsHidden, {
      places: [placeOf(sheet.name, address)],
      facts: { sheet: sheet.name, rows: rows.size, columns: columns.size, sheetHidden },
    });
  }
}

/** Columns with a heading only: a span may reach to the end of the sheet. */
function areaOfTable({ sheet, rows, headerRow, headings }: Table): ReadArea {
  return { sheet, rows, top: headerRow, columns: headings.map(({ column }) => column) };
}

function areaOfPart({ sheet, rows }: SheetPart): ReadArea {
  const columns = new Set(rows.flatMap((row) => filledColumns(row)));
  return { sheet, rows, top: rows[0]?.index ?? 0, columns: [...columns] };
}

function hiddenColumnsOf({ columns, sheet }: ReadArea): number[] {
  return columns.filter((column) =>
    sheet.hiddenColumns.some(({ first, last }) => first <= column && column <= last),
  );
}
