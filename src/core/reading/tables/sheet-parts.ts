import { placeOf, type Place, type Row, type Sheet } from "../../grid";
import { filledColumns } from "./row-cells";
import type { Table } from "./table";

/**
 * Rows of a sheet, one below the other, that belong to no table: titles, remarks, and whatever is
 * written without known headings. Blank rows do not part it; they show as gaps in the rows' indices.
 */
export interface SheetPart {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
}

/**
 * The parts of a sheet between, above and below its tables, from the top. A title that names the table's
 * body or has a label ("Wahlperiode: | 2020–2025") is the table's.
 */
export function partsOf(sheet: Sheet, tables: readonly Table[]): SheetPart[] {
  const ofTables = new Set(tables.flatMap(ownTitles));
  const spans = tables
    .map(({ headerRow, top = headerRow, rows }) => ({
      first: top,
      last: rows.at(-1)?.index ?? headerRow,
    }))
    .sort((a, b) => a.first - b.first);
  const parts: Row[][] = [[]];
  let next = 0;
  let claimedTo = -1;
  for (const row of sheet.rows) {
    for (let span = spans[next]; span && span.first <= row.index; span = spans[next]) {
      claimedTo = Math.max(claimedTo, span.last);
      next += 1;
    }
    if (row.index > claimedTo && !ofTables.has(row.index)) parts.at(-1)?.push(row);
    else if (parts.at(-1)?.length !== 0) parts.push([]);
  }
  return parts.filter((rows) => rows.length > 0).map((rows) => ({ sheet, rows }));
}

function ownTitles({ titles, named }: Table): number[] {
  const labelled = titles.filter(({ label }) => label !== undefined).map(({ row }) => row);
  return named?.title ? [...labelled, named.title.row] : labelled;
}

/** The first filled cell of a part. */
export function firstCell({ sheet, rows: [row] }: SheetPart): Place {
  const column = row && filledColumns(row)[0];
  return placeOf(sheet.name, { row: row?.index ?? 0, column: column ?? 0 });
}
