import { isBlank, parseAddress, rowAt, type Row, type Sheet } from "../../grid";
import { headingEvidence } from "../tables/heading-evidence";
import type { Heading, Table } from "../tables/table";
import { columnNames, unnamedColumn } from "./column-names";
import type { SheetMapping } from "./mapping";
import { PRIVATE } from "./meaning-words";
import { NOT_READ } from "./with-column";

/** A sheet whose headings say what a user says they mean. */
export interface MappedSheet {
  readonly original: Sheet;
  readonly sheet: Sheet;
  readonly mapping: SheetMapping;
  /** Meanings by column, for each header row that was changed, by the row's index. */
  readonly meanings: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/**
 * Puts the meanings into the header row, so that the sheet is read as if it had been written so. Where
 * the header comes again further down, so do the meanings.
 */
export function mappedSheet(original: Sheet, mapping: SheetMapping = new Map()): MappedSheet {
  const header = mapping.size === 0 ? undefined : headerRow(original, mapping);
  const columns = header ? mappedColumns(header, mapping) : new Map<number, string>();
  const meanings = new Map<number, ReadonlyMap<number, string>>();
  if (!header || columns.size === 0) return { original, sheet: original, mapping, meanings };
  const rows = original.rows.map((row) => {
    if (row !== header && !isAgain(row, header, columns)) return row;
    meanings.set(row.index, columns);
    return withMeanings(row, columns);
  });
  return { original, sheet: { ...original, rows }, mapping, meanings };
}

/** Headings stand near the top. */
const ROWS_LOOKED_AT = 200;

/** The row that holds most of the mapped headings; among equals the one that looks most like a header. */
function headerRow(sheet: Sheet, mapping: SheetMapping): Row | undefined {
  const found = sheet.rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => {
    const hits = namedIn(row, mapping).size;
    const evidence = EVIDENCE.indexOf(headingEvidence(row.cells));
    const filled = row.cells.filter((cell) => !isBlank(cell)).length;
    return hits > 0 || evidence > 0 ? [{ row, hits, evidence, filled }] : [];
  });
  found.sort((a, b) => b.hits - a.hits || b.evidence - a.evidence || b.filled - a.filled);
  return found[0]?.row;
}

const EVIDENCE = ["none", "lone", "part", "plain", "sure"];

function namedIn(row: Row, mapping: SheetMapping): Map<number, string> {
  const found = new Map<number, string>();
  for (const [column, name] of columnNames(row.cells)) {
    const meaning = mapping.get(name);
    if (meaning !== undefined) found.set(column, meaning);
  }
  return found;
}

const UNNAMED = /^Spalte ([A-Z]{1,3})$/;

/** The mapped columns of a header row, those without a heading included. */
function mappedColumns(header: Row, mapping: SheetMapping): Map<number, string> {
  const columns = namedIn(header, mapping);
  for (const [name, meaning] of mapping) {
    const column = parseAddress(`${UNNAMED.exec(name)?.[1] ?? ""}1`)?.column;
    if (column !== undefined && isBlank(header.cells[column])) columns.set(column, meaning);
  }
  return columns;
}

function isAgain(row: Row, header: Row, columns: ReadonlyMap<number, string>): boolean {
  for (const column of columns.keys()) {
    if (row.cells[column] !== header.cells[column]) return false;
  }
  return [...columnNames(row.cells)].join() === [...columnNames(header.cells)].join();
}

function withMeanings(row: Row, columns: ReadonlyMap<number, string>): Row {
  const cells = [...row.cells];
  for (const [column, meaning] of columns) cells[column] = meaning === NOT_READ ? PRIVATE : meaning;
  return { ...row, cells };
}

/**
 * The table with the user's names for its headings, and without the columns that are to be left alone.
 * Headings of several rows are known only now: their meanings come in here.
 */
export function restored(table: Table, mapped: MappedSheet): Table {
  if (mapped.mapping.size === 0) return table;
  const headings: Heading[] = [];
  const unread: Heading[] = [];
  for (const heading of table.headings) {
    const told = toldOf(heading, table.headerRow, mapped);
    if (!told) headings.push(heading);
    else if (told.meaning === NOT_READ) unread.push({ ...heading, written: told.name });
    else headings.push({ ...heading, text: told.meaning, written: told.name });
  }
  return { ...table, headings, unread };
}

interface Told {
  readonly name: string;
  readonly meaning: string;
}

function toldOf(
  { text, column, row: own }: Heading,
  headerRow: number,
  { original, mapping, meanings }: MappedSheet,
): Told | undefined {
  const row = own ?? headerRow;
  const replaced = meanings.get(row)?.get(column);
  if (replaced !== undefined) {
    const name = columnNames(rowAt(original, row)?.cells ?? []).get(column);
    return { name: name ?? unnamedColumn(column), meaning: replaced };
  }
  const meaning = mapping.get(text);
  return meaning === undefined ? undefined : { name: text, meaning };
}
