import { isLikeCell } from "./free-names";
import type { SheetDocument, TableBlock, TableColumn } from "./sheet-document";
import { watchedRows, type TableRows } from "./table-rows";

/** What Excel takes as a name for a table: a letter or underscore first, then letters, digits … */
const TABLE_NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;
const SHEET_NAME = /^[^:\\/?*[\]]{1,31}$/u;
/** Limits of the messages of a data validation, as Excel's own dialogue has them. */
const LONGEST_TITLE = 32;
const LONGEST_NOTE = 255;
const LONGEST_WARNING = 225;
const CONTROL_CHARACTER = /[\u0000-\u001f]/u;

function refuse(wrong: boolean, why: string): void {
  if (wrong) throw new RangeError(why);
}

function hasRepeats(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}

function checkColumns({ name, columns }: TableBlock): void {
  const headings = columns.map(({ heading }) => heading);
  refuse(columns.length === 0, `table ${name} has no columns`);
  refuse(hasRepeats(headings), `table ${name} repeats a heading: ${headings.join(", ")}`);
  for (const column of columns) {
    checkColumn(name, column);
    checkMessages(name, column);
  }
}

function checkColumn(table: string, { heading, width, choices }: TableColumn): void {
  refuse(heading.trim() === "" || heading.length > 255, `table ${table}: heading "${heading}"`);
  refuse(CONTROL_CHARACTER.test(heading), `table ${table}: control character in "${heading}"`);
  refuse(!(width >= 1 && width <= 255), `table ${table}: width ${width} of "${heading}"`);
  const useless = choices?.length === 0 || choices?.some((choice) => choice.trim() === "");
  refuse(useless ?? false, `table ${table}: empty choice for "${heading}"`);
}

/** Excel repairs a workbook with longer texts by dropping them. */
function checkMessages(table: string, { heading, choices, note, warning }: TableColumn): void {
  const hasMessage = note !== undefined || warning !== undefined;
  refuse(hasMessage && heading.length > LONGEST_TITLE, `table ${table}: title "${heading}"`);
  const pairs = [[note, LONGEST_NOTE] as const, [warning, LONGEST_WARNING] as const];
  const isUseless = pairs.some(
    ([text, longest]) => text !== undefined && !(text.trim() !== "" && text.length <= longest),
  );
  refuse(isUseless, `table ${table}: blank or long message for "${heading}"`);
  refuse(warning !== undefined && !choices, `table ${table}: nothing offered for "${heading}"`);
}

/**
 * A table block, checked. Throws RangeError for what no Excel table can be: a name like a cell address,
 * empty or repeated headings (case is ignored), a row that is longer or shorter than the columns; of rows
 * that are made when they are looked at, then.
 */
export function tableBlock(table: Omit<TableBlock, "type">): TableBlock {
  const block: TableBlock = { type: "table", ...table, rows: fittingRows(table) };
  refuse(!TABLE_NAME.test(block.name), `no table name: "${block.name}"`);
  refuse(isLikeCell(block.name), `table name like a cell address: "${block.name}"`);
  checkColumns(block);
  return block;
}

function fittingRows({ name, columns, rows }: Omit<TableBlock, "type">): TableRows {
  const watched = watchedRows(rows, ({ length }, index) =>
    refuse(length !== columns.length, `table ${name}: row ${index} does not fit the columns`),
  );
  return Array.isArray(rows) ? [...watched] : watched;
}

/**
 * A document, checked. Throws RangeError for a name that no sheet can bear, two main tables, or two
 * tables of one name.
 */
export function sheetDocument(document: SheetDocument): SheetDocument {
  const { name, blocks } = document;
  const tables = blocks.filter((block) => block.type === "table");
  const quoted = name.startsWith("'") || name.endsWith("'");
  refuse(!SHEET_NAME.test(name) || quoted || name.trim() === "", `no sheet name: "${name}"`);
  refuse(tables.filter(({ main }) => main).length > 1, `sheet ${name} has two main tables`);
  refuse(hasRepeats(tables.map((table) => table.name)), `sheet ${name} repeats a table name`);
  return document;
}
