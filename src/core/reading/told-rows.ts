import type { Place } from "../grid";
import type { Organization, Role } from "../register";
import type { Entry, ToldOrganization, ToldOrigin } from "./layouts/row-context";
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

/** The rows of a table, or of a part of it, that name somebody or a seat, in order, zero-based. */
export interface EntryRows {
  readonly table: Table;
  readonly rows: readonly number[];
  /** By row. */
  readonly told: ReadonlyMap<number, ToldOfRow>;
}

/** Takes down where the entries of a table stand while they are read. */
export function notedRows(table: Table): {
  readonly noted: EntryRows;
  readonly add: (entry: Entry) => void;
} {
  const rows: number[] = [];
  const told = new Map<number, ToldOfRow>();
  const toldOf = toldOfRows();
  const add = (entry: Entry) => {
    const { index } = entry.row;
    // A row that names two bodies is read once for each.
    if (rows.at(-1) === index) return;
    rows.push(index);
    const own = toldOf(entry);
    if (own) told.set(index, own);
  };
  return { noted: { table, rows, told }, add };
}

/** The rows of several parts of one table: lists of members side by side are read once for each. */
export function joinedRows(parts: readonly EntryRows[]): Pick<EntryRows, "rows" | "told"> {
  const [first, ...more] = parts;
  if (first && more.length === 0) return { rows: first.rows, told: first.told };
  const rows = new Set(parts.flatMap((part) => part.rows));
  const told = new Map<number, ToldOfRow>();
  const passed = new Set<number>();
  for (const part of parts) {
    for (const row of part.rows) {
      const own = part.told.get(row);
      if (own && !passed.has(row)) told.set(row, own);
      passed.add(row);
    }
  }
  return { rows: [...rows].sort((a, b) => a - b), told };
}

/** undefined for the many rows that say everything themselves; the same again for all that are headed alike. */
function toldOfRows(): (entry: Entry) => ToldOfRow | undefined {
  let last: Headed = { organization: undefined, origin: undefined, section: undefined };
  let known: ToldOfRow | undefined;
  return ({ row, scope }) => {
    const organization = elsewhere(scope.organization, row.index);
    const origin = elsewhere(scope.origin, row.index);
    const { section } = scope;
    if (!organization && !origin && !section) return undefined;
    const isAgain =
      last.organization === organization && last.origin === origin && last.section === section;
    if (!isAgain) known = toldBy({ organization, origin, section });
    last = { organization, origin, section };
    return known;
  };
}

interface Headed {
  readonly organization: ToldOrganization | undefined;
  readonly origin: ToldOrigin | undefined;
  readonly section: Entry["scope"]["section"];
}

function elsewhere<T extends { readonly row: number }>(
  told: T | undefined,
  row: number,
): T | undefined {
  return told?.row === row ? undefined : told;
}

function toldBy({ organization, origin, section }: Headed): ToldOfRow {
  return {
    ...(organization && {
      organization: { organization: organization.organization, place: organization.place },
    }),
    ...(origin && { onBehalfOf: { text: origin.text, place: origin.place } }),
    ...(section && { role: { role: section.role, place: section.place } }),
  };
}
