import { parseAddress, type Place } from "../grid";
import { groupBy, type Organization, type Role } from "../register";
import type { ReadLists } from "./lists";
import type { UnderstoodSource, UnderstoodTable } from "./mapping";
import type { Entry } from "./layouts/row-context";
import type { ColumnEntries, Reading } from "./reading";
import { bodyRows } from "./tables/body-rows";
import { headingPlace } from "./tables/columns";
import { firstCell } from "./tables/sheet-parts";
import type { Table } from "./tables/table";

/** Something told outside of a row that holds for it, and the cell that tells it. */
interface ToldAt {
  readonly place: Place;
}

/** What headings between the rows, or cells further up, tell of a row; only what it does not say itself. */
export interface ToldOfRow {
  readonly organization?: ToldAt & { readonly organization: Organization };
  readonly onBehalfOf?: ToldAt & { readonly text: string };
  readonly role?: ToldAt & { readonly role: Role };
}

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
  { columnEntries }: Reading,
): ReadTables {
  const entriesByTable = groupBy(columnEntries, ({ table }) => tableKey(table));
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
    if (entries) tables.push(readTable(table, understood, toldRows(entries)));
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

/** A list with several members side by side is read once for each; its rows are the same. */
function toldRows(entries: readonly ColumnEntries[]): Rows {
  const told = new Map<number, ToldOfRow>();
  const rows = new Set<number>();
  for (const entry of entries.flatMap((each) => each.entries)) {
    const { index } = entry.row;
    const own = toldOf(entry);
    if (own && !rows.has(index)) told.set(index, own);
    rows.add(index);
  }
  return { rows: [...rows].sort((a, b) => a - b), told };
}

/** undefined for the many rows that say everything themselves. */
function toldOf({ row, scope: { organization, origin, section } }: Entry): ToldOfRow | undefined {
  const isTold = <T extends ToldAt>(said: T | undefined): said is T =>
    said !== undefined && parseAddress(said.place.cell)?.row !== row.index;
  const told: ToldOfRow = {
    ...(isTold(organization) && { organization }),
    ...(isTold(origin) && { onBehalfOf: origin }),
    ...(isTold(section) && { role: { role: section.role, place: section.place } }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
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
