import { EMPTY_CELL, tableBlock, textCell, type DocumentValue, type TableBlock } from "../document";
import { cellAt, isBlank, parseAddress, placeOf, rowAt, type Row } from "../grid";
import { unnamedColumn } from "../reading";
import { flatMapInSteps, type Steps } from "../steps";
import { tidy } from "../words";
import { contentOf, sharedCell } from "./cell-value";
import { columnWidths } from "./column-widths";
import type { RemovedThing } from "./committee-version";
import { withoutPrivateText } from "./private-text";
import type { SourceColumn, SourceTable } from "./sheet-source";
import type { ShownSheet } from "./shown-sheet";
import { toldColumns, type ToldColumn } from "./told-columns";
import { uniqueHeadings } from "./unique-headings";

/** A table of the new workbook; `rows` are those of the old one that are in it. */
export interface MadeTable {
  readonly block: TableBlock;
  readonly rows: readonly number[];
}

/** What is to be made of a table. */
export interface TableWishes {
  readonly shown: ShownSheet;
  /** Names the table in the new workbook. */
  readonly name: string;
  /** What stands above the table. */
  readonly title: string;
  /** What stands above all tables of the sheet. */
  readonly sheetTitle: string;
  readonly isMain: boolean;
  readonly remove: (thing: RemovedThing) => void;
}

/** The kept columns of a table's entries, under one row of headings; undefined where no row is left. */
export function* flatTable(source: SourceTable, wishes: TableWishes): Steps<MadeTable | undefined> {
  const { shown, name, title, sheetTitle, isMain, remove } = wishes;
  const kept = source.columns.filter(({ isKept }) => isKept);
  const told = toldColumns(source, shown, title);
  const added = told.filter(({ column }) => column === undefined);
  const sheet = shown.sheet.name;
  for (const { heading } of added) remove({ type: "told-by-column", sheet, column: heading });
  const cellsOf = rowMaker(kept, told, wishes);
  const made = yield* flatMapInSteps(source.rows, (index) => {
    const row = rowAt(shown.sheet, index);
    const cells = row && cellsOf(row);
    return cells ? [{ index, cells }] : [];
  });
  if (made.length === 0 || kept.length === 0) return undefined;
  const rows = made.map(({ cells }) => cells);
  const headings = uniqueHeadings([
    ...added.map(({ heading }) => heading),
    ...kept.map((column) => headingOf(column, shown)),
  ]);
  const widths = columnWidths(headings, rows, sheetTitle);
  const columns = headings.map((heading, at) => ({ heading, width: widths[at] ?? 1 }));
  return {
    block: tableBlock({ name, main: isMain, columns, rows }),
    rows: made.map(({ index }) => index),
  };
}

/** As it is written, where only its second time on the sheet made "Name (2)" of it. */
function headingOf({ name, place, column }: SourceColumn, { sheet }: ShownSheet): string {
  const address = parseAddress(place.cell);
  const cell = address && cellAt(sheet, address);
  const written = typeof cell === "string" ? tidy(cell) : "";
  const isCounted = written !== "" && name.startsWith(`${written} (`);
  const text = tidy(withoutPrivateText(isCounted ? written : name).text);
  return text.slice(0, LONGEST_HEADING) || unnamedColumn(column);
}

/** Below Excel's 255, with room for a number behind. */
const LONGEST_HEADING = 200;

/** Makes the cells of a row; undefined where it says nothing of its own in the kept columns. */
function rowMaker(
  kept: readonly SourceColumn[],
  told: readonly ToldColumn[],
  { shown, remove }: TableWishes,
): (row: Row) => DocumentValue[] | undefined {
  const filling = new Map(told.map((each) => [each.column, each]));
  const added = told.filter(({ column }) => column === undefined);
  const columns = kept.map(({ column, meaning }) => ({ column, content: contentOf(meaning) }));
  return (row) => {
    if (columns.every(({ column }) => isBlank(shown.ownValueAt(row, column)))) return undefined;
    const own = columns.map(({ column, content }) => {
      const { value, kinds, isError } = sharedCell(shown.valueAt(row, column), content);
      const place = () => placeOf(shown.sheet.name, { row: row.index, column });
      if (kinds.length > 0) remove({ type: "private-text", place: place(), kinds });
      if (isError) remove({ type: "error-value", place: place() });
      const isOpen = value.type === "empty" && kinds.length === 0 && !isError;
      return isOpen ? toldCell(filling.get(column), row) : value;
    });
    return [...added.map((each) => toldCell(each, row)), ...own];
  };
}

function toldCell(told: ToldColumn | undefined, { index }: Row): DocumentValue {
  const text = told?.textOf(index);
  return text === undefined ? EMPTY_CELL : textCell(withoutPrivateText(text).text);
}
