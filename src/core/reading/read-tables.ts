import type { Place } from "../grid";
import { groupBy } from "../register";
import type { ReadLists } from "./lists";
import type { UnderstoodSource, UnderstoodTable } from "./mapping";
import type { Reading } from "./reading";
import { bodyRows } from "./tables/body-rows";
import { headingPlace } from "./tables/columns";
import { firstCell } from "./tables/sheet-parts";
import type { Table } from "./tables/table";
import { joinedRows, type ToldOfRow } from "./told-rows";

/** A table with a column for each thing told, and where its entries stand: for whoever takes them elsewhere. */
export interface ReadTable {
  readonly understood: UnderstoodTable;
  /** The highest and the lowest row of its headings, zero-based. */
  readonly headerRows: readonly [top: number, bottom: number];
  /** The rows that hold an entry, in order, zero-based; headings between them and totals are left out. */
  readonly rows: readonly number[];
  /** By row. */
  readonly told: ReadonlyMap<number, ToldOfRow>;
  /** The body that a title above speaks of, and the title's cell. */
  readonly named: { readonly name: string; readonly place: Place } | undefined;
}

export interface ReadTables {
  readonly tables: readonly ReadTable[];
  /** The first cells of lists in another form: a matrix, a numbered text, a grid of names. */
  readonly otherLists: readonly Place[];
}

/** Every table that was read, and where lists stand that are none. */
export function readTables(
  sources: readonly UnderstoodSource[],
  lists: ReadLists,
  { entryRows }: Reading,
): ReadTables {
  const entriesByTable = groupBy(entryRows, ({ table }) => tableKey(table));
  const isRead = new Set(lists.tables);
  const tables: ReadTable[] = [];
  const otherLists = lists.parts.map(firstCell);
  for (const { table, understood } of sources) {
    if (!table) continue;
    if (table.kind !== "memberships") {
      tables.push(readTable(table, understood, rowsWithout(bodyRows(table))));
      continue;
    }
    const entries = entriesByTable.get(tableKey(table));
    if (entries) tables.push(readTable(table, understood, joinedRows(entries)));
    else if (isRead.has(table)) otherLists.push(headingPlace(table, { column: table.left }));
  }
  return { tables, otherLists };
}

/** Readers pass on copies of a table with other rows; it is the same table all the same. */
function tableKey({ sheet, headerRow, left, right }: Table): string {
  return JSON.stringify([sheet.name, headerRow, left, right]);
}

type Rows = Pick<ReadTable, "rows" | "told">;

function rowsWithout(rows: readonly { readonly index: number }[]): Rows {
  return { rows: rows.map(({ index }) => index), told: new Map() };
}

function readTable(table: Table, understood: UnderstoodTable, rows: Rows): ReadTable {
  const { named, headerRow, top = headerRow } = table;
  const title = named?.title;
  return {
    understood,
    headerRows: [top, headerRow],
    ...rows,
    named: named && title && { name: named.name, place: headingPlace(table, title) },
  };
}
