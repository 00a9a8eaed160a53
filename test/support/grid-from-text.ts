import {
  parseRange,
  type CellRange,
  type CellValue,
  type ColumnSpan,
  type Row,
  type Sheet,
  type TableArea,
  type Visibility,
  type Workbook,
} from "../../src/core/grid";

/** What the text of a sheet cannot show. Rows are counted from 1 as in Excel, ranges are "A1:C4". */
export interface SheetOptions {
  /** Each an Excel table with one header row; or the whole area. */
  readonly tables?: readonly (string | TableArea)[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly ColumnSpan[];
  readonly merges?: readonly string[];
  readonly mark?: string;
  readonly visibility?: Visibility;
  /** The row of the first line, from 1. */
  readonly firstRow?: number;
}

/**
 * A sheet from a readable table: a row a line, cells between "|", a blank line is an empty row. Blank
 * lines at the start and end are left out. Everything is text ("21.01.2021" too), except in braces:
 * {42} a number, {2021-02-17} a date cell, {2021-02-17 16:30} with time, {16:30} a time of day,
 * {2018-06-01;d-mmm} a date cell in that number format, {#REF!} an error, {true} a boolean.
 */
export function sheetFromText(name: string, text: string, options: SheetOptions = {}): Sheet {
  const hidden = new Set(options.hiddenRows);
  const first = (options.firstRow ?? 1) - 1;
  const rows = innerLines(text).map((line, index): Row => {
    const row = first + index;
    return { index: row, hidden: hidden.has(row + 1), cells: line.split("|").map(cellFromText) };
  });
  return {
    name,
    visibility: options.visibility ?? "visible",
    mark: options.mark,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    tables: (options.tables ?? []).map(tableArea),
    merges: (options.merges ?? []).map(rangeOf),
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { sheets };
}

function innerLines(text: string): string[] {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "");
  const end = lines.findLastIndex((line) => line.trim() !== "");
  return start < 0 ? [] : lines.slice(start, end + 1);
}

function rangeOf(text: string): CellRange {
  const range = parseRange(text);
  if (!range) throw new RangeError(`no range: ${text}`);
  return range;
}

function tableArea(table: string | TableArea, index: number): TableArea {
  if (typeof table !== "string") return table;
  return { name: `Tabelle${index + 1}`, range: rangeOf(table), headerRows: 1, totalsRows: 0 };
}

/** Only plain blanks are trimmed: a non-breaking one is part of what is tested. */
function cellFromText(text: string): CellValue {
  const inner = text.replace(/^[ \t]+|[ \t]+$/g, "");
  if (inner === "") return undefined;
  return inner.startsWith("{") && inner.endsWith("}") ? typedValue(inner.slice(1, -1)) : inner;
}

function typedValue(text: string): CellValue {
  if (text.startsWith("#")) return { type: "error", code: text };
  if (text === "true" || text === "false") return text === "true";
  const date = /^(\d{4}-\d{2}-\d{2})?(?: ?(\d{1,2}):(\d{2}))?(?:;(.*))?$/.exec(text);
  if (date && text !== "") return dateValue(date[1], date[2], date[3], date[4]);
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) throw new RangeError(`no value: {${text}}`);
  return number;
}

function dateValue(day?: string, hours = "0", minutes = "0", format?: string): CellValue {
  const epochDay = day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  return {
    type: "date",
    epochDay,
    minutes: Number(hours) * 60 + Number(minutes),
    format: format ?? (epochDay === undefined ? "hh:mm" : "dd.mm.yyyy"),
  };
}
