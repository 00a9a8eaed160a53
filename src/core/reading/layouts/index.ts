// Every layout in which lists of members are written, behind one door: sheets in, drafts of memberships
// out. Each layout is a reader of its own and is chosen by evidence:
//   1. A table (a row of headings that tables/ recognised as a list of members) goes to the first of
//      TABLE_LAYOUTS that recognises it. The last of them takes every table and says what it lacks.
//   2. The rows of a sheet that no table claimed, titles included, go to PART_LAYOUTS one after the other
//      as parts; each reads what is its own and gives back the rows it has read, the next one sees the
//      rest. So a layout without known headings (a text form, a matrix of unknown names) asks for strong
//      evidence, for it is shown every title and remark too. Lines of text below a table, behind a blank
//      row, count as unclaimed.
// Within a sheet tables and parts are read from the top; a table's kind other than "memberships" is not
// asked about here.
import type { Row, Sheet } from "../../grid";
import { inSequence, type Steps } from "../../steps";
import type { Reading } from "../reading";
import { partsOf, type SheetPart } from "../tables/sheet-parts";
import type { Table } from "../tables/table";
import type { PartLayout, TableLayout, TableState } from "./layout";
import { cellForm } from "./cell-form";
import { columnLists } from "./column-lists";
import { isMatrixOfBodies, matrix, matrixPart } from "./matrix";
import { nameGrid } from "./name-grid";
import { addTextBlocks, textForm, textTable } from "./text-form";

export { addTextBlocks, isMatrixOfBodies };

const TABLE_LAYOUTS: readonly TableLayout[] = [matrix, textTable, cellForm, columnLists];

const PART_LAYOUTS: readonly PartLayout[] = [matrixPart, nameGrid, textForm];

/** What the lists of one sheet were: the tables by how they went, and the parts that were read. */
export interface ReadSheet {
  readonly states: ReadonlyMap<Table, TableState>;
  readonly parts: readonly SheetPart[];
}

/** Reads all lists of members of a sheet; `tables` are all tables found on it, of every kind. */
export function* readMemberships(
  sheet: Sheet,
  tables: readonly Table[],
  reading: Reading,
): Steps<ReadSheet> {
  const states = new Map<Table, TableState>();
  const parts: SheetPart[] = [];
  const lists = tables.filter(({ kind }) => kind === "memberships");
  yield* inSequence(fromTheTop(lists, partsOf(sheet, tables)), function* (source) {
    if ("kind" in source) states.set(source, yield* readTable(source, reading));
    else parts.push(...readPart(source, reading));
  });
  return { states, parts };
}

function fromTheTop(
  tables: readonly Table[],
  parts: readonly SheetPart[],
): readonly (Table | SheetPart)[] {
  const top = (source: Table | SheetPart) =>
    "kind" in source ? source.headerRow : (source.rows[0]?.index ?? 0);
  return [...tables, ...parts].sort((a, b) => top(a) - top(b));
}

function* readTable(table: Table, reading: Reading): Steps<TableState> {
  const layout = TABLE_LAYOUTS.find(({ recognises }) => recognises(table, reading));
  return layout ? yield* layout.read(table, reading) : "other";
}

/** The rows of the part that were read, as a part of their own; none if none was. */
function readPart({ sheet, rows }: SheetPart, reading: Reading): SheetPart[] {
  let rest = rows;
  const read: Row[] = [];
  for (const layout of PART_LAYOUTS) {
    const own = new Set(layout.read({ sheet, rows: rest }, reading));
    for (const row of own) read.push(row);
    if (own.size > 0) rest = rest.filter((row) => !own.has(row));
  }
  return read.length > 0 ? [{ sheet, rows: read }] : [];
}
