import type { Place, UnderstoodColumn, UnderstoodTable } from "../../core";

/** A table under a name that lasts from one reading to the next, wherever its headings are found then. */
export interface NamedTable {
  readonly key: string;
  readonly table: UnderstoodTable;
  /** True where the sheet holds others too. */
  readonly hasNeighbours: boolean;
}

/** "Mitglieder 1", "Mitglieder 2": the tables of a sheet by their order. */
export function namedTables(tables: readonly UnderstoodTable[]): NamedTable[] {
  const counts = new Map<string, number>();
  for (const { sheet } of tables) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const numbers = new Map<string, number>();
  return tables.map((table) => {
    const { sheet } = table;
    const number = (numbers.get(sheet) ?? 0) + 1;
    numbers.set(sheet, number);
    return { key: `${sheet} ${number}`, table, hasNeighbours: (counts.get(sheet) ?? 0) > 1 };
  });
}

/** Column letters: they last, also where another row turns out to be the header. */
export function columnKey({ place }: Pick<UnderstoodColumn, "place">): string {
  return place.cell.replace(/\d+$/, "");
}

/** A column that may hold something that is missed now. */
export function needsLook({ state }: Pick<UnderstoodColumn, "state">): boolean {
  return state === "unknown" || state === "repeated";
}

/** How the tables are arranged when the user comes: nothing moves away under a hand that mends. */
export interface Arrangement {
  /** Keys of tables that are read or should be, those first that need a look. */
  readonly shown: readonly string[];
  /** Keys of tables that are not read and that nobody misses. */
  readonly unread: ReadonlySet<string>;
}

/** Where there is no list of members at all, any table may be the one that is missed. */
export function arrangementOf(tables: readonly NamedTable[], hasList: boolean): Arrangement {
  const isUnread = ({ table }: NamedTable) => hasList && table.kind === undefined;
  const shown = tables.filter((each) => !isUnread(each));
  shown.sort((a, b) => urgency(a.table) - urgency(b.table));
  const unread = tables.filter(isUnread);
  return { shown: shown.map(({ key }) => key), unread: new Set(unread.map(({ key }) => key)) };
}

/** Less is more urgent. */
function urgency({ missing, columns }: UnderstoodTable): number {
  if (missing !== undefined) return 0;
  return columns.some(needsLook) ? 1 : 2;
}

/** The tables as they were arranged, what is new last. */
export function arranged(
  tables: readonly NamedTable[],
  { shown, unread }: Arrangement,
): { readonly shown: readonly NamedTable[]; readonly unread: readonly NamedTable[] } {
  const places = new Map(shown.map((key, index) => [key, index]));
  const place = ({ key }: NamedTable) => places.get(key) ?? shown.length;
  return {
    shown: tables.filter(({ key }) => !unread.has(key)).sort((a, b) => place(a) - place(b)),
    unread: tables.filter(({ key }) => unread.has(key)),
  };
}

/** Parts of a table, each in the order of the columns. */
export interface ColumnGroups {
  readonly first: readonly UnderstoodColumn[];
  readonly rest: readonly UnderstoodColumn[];
  readonly private: readonly UnderstoodColumn[];
}

export type ColumnGroup = keyof ColumnGroups;

/** What needs a look, what is known and left out on purpose, and everything else. */
export function groupOf({ state }: Pick<UnderstoodColumn, "state">): ColumnGroup {
  if (state === "private") return "private";
  return needsLook({ state }) ? "first" : "rest";
}

/** The column that something leads to; undefined where there is nothing to lead to. */
export interface ColumnTarget {
  readonly table: string;
  readonly column: string;
}

/** By its heading's cell; else the first column of that sheet, or of all, that needs a look. */
export function targetOf(
  tables: readonly NamedTable[],
  place: Place | undefined,
): ColumnTarget | undefined {
  const near = place ? tables.filter(({ table }) => table.sheet === place.sheet) : tables;
  const exact = near.find(({ table }) => columnAt(table, place));
  const [first] = near.length > 0 ? near : tables;
  const found = exact ?? near.find(({ table }) => table.missing !== undefined) ?? first;
  if (!found) return undefined;
  const { columns } = found.table;
  const column = columnAt(found.table, place) ?? columns.find(needsLook) ?? columns[0];
  return column && { table: found.key, column: columnKey(column) };
}

function columnAt({ columns }: UnderstoodTable, place: Place | undefined) {
  return columns.find(({ place: { cell } }) => cell === place?.cell);
}
