import { isBlank, placeOf, type Row, type Sheet } from "../../grid";
import { filledColumns } from "../tables/row-cells";
import { columnNames } from "./column-names";
import type { SheetMapping } from "./mapping";
import { PRIVATE } from "./meaning-words";
import { meaningOfHeading } from "./meanings";
import { samplesOf } from "./samples";
import type { UnderstoodColumn, UnderstoodTable } from "./understood";

/** A header stands near the top, and is short. */
const ROWS_LOOKED_AT = 30;
const LONGEST_HEADING = 60;
const MOST_COLUMNS = 200;

/**
 * What may be a list whose headings nobody knows: a row of words, and right below it a row that fills
 * most of the same columns. undefined where nothing on the sheet looks so.
 */
export function possibleTable(sheet: Sheet, mapping: SheetMapping): UnderstoodTable | undefined {
  const at = sheet.rows
    .slice(0, ROWS_LOOKED_AT)
    .findIndex((row, index) => isHeader(row, sheet.rows[index + 1]));
  const header = sheet.rows[at];
  if (!header) return undefined;
  const rows = sheet.rows.slice(at + 1);
  const columns = [...columnNames(header.cells)]
    .slice(0, MOST_COLUMNS)
    .map(([column, name]): UnderstoodColumn => {
      const meaning = meaningOfHeading("memberships", name);
      const state = meaning === PRIVATE ? "private" : "unknown";
      const place = placeOf(sheet.name, { row: header.index, column });
      const samples = samplesOf(rows, column);
      const isMapped = mapping.has(name);
      return { name, place, meaning: undefined, state, isMapped, samples };
    });
  return { sheet: sheet.name, kind: undefined, missing: undefined, columns };
}

function isHeader(row: Row, next: Row | undefined): boolean {
  if (next?.index !== row.index + 1) return false;
  const filled = filledColumns(row);
  const isWords = filled.every((column) => isWord(row.cells[column]));
  const below = filled.filter((column) => !isBlank(next.cells[column]));
  return filled.length > 1 && isWords && below.length > 1 && below.length * 2 >= filled.length;
}

function isWord(cell: Row["cells"][number]): boolean {
  return typeof cell === "string" && cell.length <= LONGEST_HEADING && /\p{L}/u.test(cell);
}
