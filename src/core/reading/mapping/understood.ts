import type { Finding } from "../../findings";
import { placeOf, rowAt, type Place } from "../../grid";
import { headingPlace } from "../tables/columns";
import type { SheetPart } from "../tables/sheet-parts";
import type { Heading, Table, TableKind } from "../tables/table";
import { cellText } from "../text/plain-text";
import { columnNames, unnamedColumn } from "./column-names";
import type { MappedSheet } from "./mapped-sheet";
import { PRIVATE } from "./meaning-words";
import { meaningOfHeading } from "./meanings";
import { possibleTable } from "./possible-table";
import { samplesOf } from "./samples";

/** How a column was understood, for a user to look at and to correct. */
export interface UnderstoodColumn {
  /** What the user calls it; a mapping knows it by this name. */
  readonly name: string;
  /** The cell of its heading. */
  readonly place: Place;
  /** The heading that stands for what it means; undefined where it means nothing to us. */
  readonly meaning: string | undefined;
  /**
   * "private" is known and on purpose not read, "left" not read because the user says so, "repeated" not
   * read because another column means the same.
   */
  readonly state: "read" | "private" | "left" | "repeated" | "unknown";
  /** True where the user has told what it means. */
  readonly isMapped: boolean;
  /** The first different values below the heading. */
  readonly samples: readonly string[];
}

export interface UnderstoodTable {
  readonly sheet: string;
  /** undefined: nothing that is read, but what stands there may become a list of members. */
  readonly kind: TableKind | undefined;
  /** What a list of members lacks to be read. */
  readonly missing: "Gremium" | "Name" | undefined;
  readonly columns: readonly UnderstoodColumn[];
}

/** An understood table with the one that it is; undefined for what only may be a table. */
export interface UnderstoodSource {
  readonly understood: UnderstoodTable;
  readonly table: Table | undefined;
}

/** What the reading found on a sheet. */
interface FoundOnSheet {
  readonly mapped: MappedSheet;
  readonly tables: readonly Table[];
}

/** What was read as lists of members, with known headings or without. */
interface ReadLists {
  readonly tables: readonly Table[];
  readonly parts: readonly SheetPart[];
}

/** Every table as it was understood, and what may be one where none was. */
export function understoodTables(
  sheets: readonly FoundOnSheet[],
  lists: ReadLists,
  findings: readonly Finding[],
): UnderstoodSource[] {
  const faults = columnFaults(findings);
  const read = new Set(lists.tables);
  const sheetsWithParts = new Set(lists.parts.map(({ sheet }) => sheet.name));
  return sheets.flatMap(({ mapped, tables }): UnderstoodSource[] => {
    if (tables.length === 0) {
      const isRead = sheetsWithParts.has(mapped.original.name);
      return possibleTables(mapped, isRead, faults).map((understood) => ({
        understood,
        table: undefined,
      }));
    }
    return tables.map((table) => {
      const isRead = table.kind !== "memberships" || read.has(table);
      const columns = understoodColumns(table, mapped, (heading) =>
        meaningIn(table, heading, isRead, faults),
      );
      const missing = isRead ? undefined : table.missing;
      const { sheet, kind } = table;
      return { understood: { sheet: sheet.name, kind, missing, columns }, table };
    });
  });
}

/** Columns that were not read: the unknown by sheet and heading, the repeated by their cell. */
function columnFaults(findings: readonly Finding[]): ReadonlySet<string> {
  const faults = new Set<string>();
  for (const { code, places, facts } of findings) {
    const [first] = places;
    if (code === "column-unknown") faults.add(fault("unknown", facts["sheet"], facts["column"]));
    if (code === "column-ambiguous") faults.add(fault("repeated", first?.sheet, first?.cell));
  }
  return faults;
}

function fault(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/**
 * What may be a table on a sheet without known headings. Where the sheet was read all the same, by its
 * marks, it is told only if some of its columns were not understood: else all is well.
 */
function possibleTables(
  { original: sheet, mapping }: MappedSheet,
  isRead: boolean,
  faults: ReadonlySet<string>,
): UnderstoodTable[] {
  const possible = possibleTable(sheet, mapping);
  if (!possible || !isRead) return possible ? [possible] : [];
  const isUnknown = ({ name, isMapped }: UnderstoodColumn) =>
    isMapped || faults.has(fault("unknown", sheet.name, name));
  if (!possible.columns.some(isUnknown)) return [];
  const columns = possible.columns.map((column): UnderstoodColumn =>
    isUnknown(column) ? column : { ...column, meaning: MARKS, state: "read" },
  );
  return [{ ...possible, kind: "memberships", columns }];
}

type Meaning = Pick<UnderstoodColumn, "meaning" | "state">;

const UNKNOWN: Meaning = { meaning: undefined, state: "unknown" };

function meaningIn(
  table: Table,
  heading: Heading,
  isRead: boolean,
  faults: ReadonlySet<string>,
): Meaning {
  const { sheet, cell } = headingPlace(table, heading);
  const { text, written = text } = heading;
  if (faults.has(fault("unknown", sheet, written))) return UNKNOWN;
  const meaning = meaningOfHeading(table.kind, text);
  if (meaning === PRIVATE) return { meaning: undefined, state: "private" };
  if (faults.has(fault("repeated", sheet, cell))) return { meaning, state: "repeated" };
  if (meaning !== undefined) return { meaning, state: "read" };
  return isRead && table.kind === "memberships" ? { meaning: MARKS, state: "read" } : UNKNOWN;
}

/** A column of a matrix: its heading is the name of a body or of a person. */
const MARKS = "Zeichen";
/** So many columns a user can look through. */
const MOST_COLUMNS = 200;

function understoodColumns(
  table: Table,
  { original }: MappedSheet,
  meaningOf: (heading: Heading) => Meaning,
): UnderstoodColumn[] {
  const headings = new Map(table.headings.map((heading) => [heading.column, heading]));
  const unread = new Map(table.unread?.map((heading) => [heading.column, heading]));
  const columns: UnderstoodColumn[] = [];
  const end = Math.min(table.right, table.left + MOST_COLUMNS - 1);
  for (let column = table.left; column <= end; column += 1) {
    const samples = samplesOf(table.rows, column);
    const heading = headings.get(column) ?? unread.get(column);
    if (!heading && samples.length === 0) continue;
    const { row = table.headerRow } = heading ?? {};
    const place = placeOf(original.name, { row, column });
    const isMapped = heading?.written !== undefined;
    const name = heading?.written ?? ownName(heading, rowAt(original, row)?.cells ?? [], column);
    const isLeft = unread.has(column);
    const left: Meaning = { meaning: undefined, state: "left" };
    const meaning = isLeft ? left : heading ? meaningOf(heading) : UNKNOWN;
    columns.push({ name, place, ...meaning, isMapped, samples });
  }
  return columns;
}

/** A heading told in several rows has no cell that says it; one that nobody wrote has an empty one. */
function ownName(
  heading: Heading | undefined,
  cells: Parameters<typeof columnNames>[0],
  column: number,
): string {
  const written = cellText(cells[column]);
  if (!heading || written === "") return unnamedColumn(column);
  return written === heading.text ? (columnNames(cells).get(column) ?? heading.text) : heading.text;
}
