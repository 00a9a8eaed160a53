import type { Row, Sheet } from "../../../grid";
import type { OrganizationBook } from "../../organizations/organization-book";
import { filledColumns } from "../../tables/row-cells";
import type { SheetPart } from "../../tables/sheet-parts";
import type { Heading, Table } from "../../tables/table";
import { titlesAbove } from "../../tables/titles";
import { cellText } from "../../text/plain-text";
import { legendOn } from "./legend";
import { withLowerHeadings } from "./lower-headings";
import { readMarks } from "./marks";
import { matrixShape, type MatrixShape } from "./matrix-shape";

/** A matrix found where no table was, with the rows that it takes. */
export interface FoundMatrix {
  readonly table: Table;
  readonly shape: MatrixShape;
  readonly rows: readonly Row[];
  /** The position of its last row in the part. */
  readonly end: number;
}

/** Marks follow their headings within so many rows: a row of Fraktionen may stand between. */
const ROWS_TO_MARKS = 3;
/** Headings may be spread over so many rows. */
const HEADING_ROWS = 3;
/** A part with more rows that only look like headings of marks is something else. */
const MOST_FAILED = 40;
/** So many rows show whether it is a matrix; only then are all of them looked at. */
const ROWS_TRIED = 200;
const LONGEST_MARK = 12;
const MEANINGS = { legend: new Map(), vee: "chair", digits: "rank" } as const;

/** The matrices of a part, from the top. */
export function findMatrices({ sheet, rows }: SheetPart, book: OrganizationBook): FoundMatrix[] {
  const found: FoundMatrix[] = [];
  let failed = 0;
  for (let at = 0; at < rows.length && failed < MOST_FAILED; at += 1) {
    if (!mayHeadMatrix(rows, at)) continue;
    const matrix = matrixAt({ sheet, rows }, at, book);
    if (matrix) {
      found.push(matrix);
      at = matrix.end;
    } else failed += 1;
  }
  return found;
}

/** A row of texts that are no marks, with a mark below one of them. */
function mayHeadMatrix(rows: readonly Row[], at: number): boolean {
  const row = rows[at];
  if (!row) return false;
  const heads = filledColumns(row).filter((column) => !isMark(row, column));
  const below = rows.slice(at + 1, at + 1 + ROWS_TO_MARKS);
  return heads.length > 0 && below.some((next) => heads.some((column) => isMark(next, column)));
}

function isMark({ cells }: Row, column: number): boolean {
  const text = cellText(cells[column]);
  if (text === "" || text.length > LONGEST_MARK) return false;
  const marks = readMarks(text, MEANINGS);
  return marks !== "unknown" && marks.length > 0;
}

function matrixAt(part: SheetPart, at: number, book: OrganizationBook): FoundMatrix | undefined {
  const { sheet, rows } = part;
  const headings = headingsAt(rows, at);
  const [header, first, last] = [rows[at], headings[0], headings.at(-1)];
  if (!header || !first || !last) return undefined;
  const left = Math.min(
    first.column,
    ...rows.slice(at + 1, at + 2).flatMap((row) => filledColumns(row)),
  );
  const tried = withLowerHeadings(
    {
      kind: "memberships",
      sheet,
      headerRow: header.index,
      headings,
      left,
      right: last.column,
      rows: bodyBelow(part, at, headings, ROWS_TRIED),
      titles: titlesAbove(sheet, positionOf(sheet, header), left, last.column),
    },
    book,
  );
  const shape = matrixShape(tried, book);
  if (!shape) return undefined;
  const body = bodyBelow(part, at, headings, Infinity);
  const own = body.filter(({ index }) => index >= (tried.rows[0]?.index ?? 0));
  const taken = [...headingRows(rows, at), header, ...body];
  return { table: { ...tried, rows: own }, shape, rows: taken, end: at + body.length };
}

/** Rows ascend by their index; blank ones are left out. */
function positionOf({ rows }: Sheet, { index }: Row): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A column without a heading of its own takes the one of the row above, where headings are merged. */
function headingsAt(rows: readonly Row[], at: number): Heading[] {
  const stack = [rows[at], ...headingRows(rows, at).reverse()];
  const columns = new Set(stack.flatMap((row) => (row ? filledColumns(row) : [])));
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      text: stack.map((row) => cellText(row?.cells[column])).find((text) => text !== "") ?? "",
    }));
}

/** Rows right above that hold several headings too: a title alone in its row is none. */
function headingRows(rows: readonly Row[], at: number): Row[] {
  const above: Row[] = [];
  for (let next = at - 1; next > at - HEADING_ROWS; next -= 1) {
    const [row, below] = [rows[next], rows[next + 1]];
    if (!row || !below || row.index !== below.index - 1 || filledColumns(row).length < 2) break;
    above.unshift(row);
  }
  return above;
}

/** The rows down to the last that holds a mark, before the headings come again. */
function bodyBelow(
  { sheet, rows }: SheetPart,
  at: number,
  headings: readonly Heading[],
  most: number,
): Row[] {
  const legend = legendOn(sheet);
  const meanings = { legend, vee: "chair", digits: "rank" } as const;
  const columns = headings.slice(1).map(({ column }) => column);
  const texts = new Set(headings.slice(1).map(({ text }) => text));
  const isMarked = (row: Row) =>
    columns.some((column) => {
      const text = cellText(row.cells[column]);
      return text !== "" && readMarks(text, meanings) !== "unknown";
    });
  let end = at;
  for (let next = at + 1; next < rows.length && next <= at + most; next += 1) {
    const row = rows[next];
    if (!row || (next > at + 1 && repeats(row, columns, texts))) break;
    if (isMarked(row)) end = next;
  }
  return rows.slice(at + 1, end + 1);
}

function repeats({ cells }: Row, columns: readonly number[], texts: ReadonlySet<string>): boolean {
  const own = columns.map((column) => cellText(cells[column])).filter((text) => text !== "");
  return own.length > 0 && own.every((text) => texts.has(text));
}
