import type { CellRange, Row, Sheet } from "../../grid";
import { cellText } from "../text/plain-text";
import { headingCellsOutside } from "./heading-cells";
import { headingEvidence } from "./heading-evidence";
import { columnParts, rowRightAbove } from "./heading-runs";
import { stackAbove, stackBelow } from "./heading-stack";
import { headingStrength } from "./heading-strength";
import { addsNothing, headerOf, headersOf, loneHeader, namesDeputiesOnly } from "./headers-of";
import type { NamesAbove } from "./names-above";
import { filledColumns } from "./row-cells";
import type { Classification, Heading } from "./table";
import { isLabel } from "./titles";

/** Headings found on a sheet; `first` and `last` are the positions of their rows in `sheet.rows`. */
export interface Header extends Classification {
  readonly first: number;
  readonly last: number;
  readonly headings: readonly Heading[];
  readonly left: number;
  readonly right: number;
}

/** What stands around a row of headings. */
export interface HeaderContext {
  readonly sheet: Sheet;
  /** Excel tables: their headers were found already. */
  readonly masks: readonly CellRange[];
  readonly above: NamesAbove;
  /** The last header above that shares a column. */
  readonly upper: (at: number, left: number, right: number) => Header | undefined;
  readonly isKnownName: (text: string) => boolean;
}

/**
 * The tables that begin in this row, left to right; none for an ordinary row. Parts of the row with empty
 * columns between them are looked at one by one first: tables side by side need not begin in one row.
 */
export function headersIn(at: number, context: HeaderContext): Header[] {
  const row = context.sheet.rows[at];
  const evidence = row ? headingEvidence(row.cells) : "none";
  if (!row || evidence === "none") return [];
  const cells = headingCellsOutside(row, context.masks);
  if (evidence !== "sure" && isWithin(cells, at, context)) return [];
  const again = headersAgain(cells, at, context);
  const others = cells.filter(({ column }) =>
    again.every(({ left, right }) => column < left || column > right),
  );
  const parts = columnParts(context.sheet, at)
    .map((columns) => others.filter(({ column }) => columns.includes(column)))
    .filter((part) => part.length > 0);
  const apart = headersApart(parts, at, context) ?? headersTogether(parts, at, context);
  return [...again, ...apart];
}

/** Those that the parts make together; what stands right of them and adds nothing may be left out. */
function headersTogether(
  parts: readonly (readonly Heading[])[],
  at: number,
  context: HeaderContext,
): Header[] {
  for (let count = parts.length; count > 0; count -= 1) {
    const own = parts.slice(0, count).flat();
    const headers = headersAmong(own, at, context);
    const [last = [], ...left] = parts.slice(0, count).reverse();
    if (headers.length > 0 || !addsNothing(last, left.flat(), context.isKnownName)) return headers;
  }
  return [];
}

/** Those that each part makes by itself; undefined where they only make one together. */
function headersApart(
  parts: readonly (readonly Heading[])[],
  at: number,
  context: HeaderContext,
): Header[] | undefined {
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => headersAmong(part, at, context));
  const rest = parts.filter((_, index) => found[index]?.length === 0);
  const headers = found.flat();
  const isWhole = headers.every(
    ({ missing, headings }, index) =>
      missing === undefined && (index === 0 || !namesDeputiesOnly(headings)),
  );
  const isOther = (part: readonly Heading[]) =>
    isOfOthers(part, at, context) || isBeside(part, headers, context);
  if (overlap(headers)) return undefined;
  const isEntry = rest.some((part) => isEntryOf(part, at, context));
  return isEntry || (isWhole && rest.every(isOther)) ? headers : undefined;
}

/** Two parts have taken the same headings below them: they are one list. */
function overlap(headers: readonly Header[]): boolean {
  return headers.some(({ left }, index) =>
    headers.slice(0, index).some((before) => before.right >= left),
  );
}

/** Headings right of a list that tell nothing which it does not. */
function isBeside(
  part: readonly Heading[],
  headers: readonly Header[],
  { isKnownName }: HeaderContext,
): boolean {
  const left = headers.filter(({ right }) => right < (part[0]?.column ?? 0));
  const list = left.flatMap(({ headings }) => headings);
  return list.length > 0 && addsNothing(part, list, isKnownName);
}

/** An entry of the list above, whatever stands beside it. */
function isEntryOf(part: readonly Heading[], at: number, context: HeaderContext): boolean {
  const words = part.filter(({ text }) => headingStrength(text) > 0).length;
  return part.length > 1 && words * 2 < part.length && isWithin(part, at, context);
}

/** The headings of the lists above once more, as on each printed page: they are what they were. */
function headersAgain(cells: readonly Heading[], at: number, context: HeaderContext): Header[] {
  const uppers = new Set(cells.flatMap(({ column }) => context.upper(at, column, column) ?? []));
  return [...uppers].flatMap((upper) => {
    const rows = { first: at, last: at + upper.last - upper.first };
    const headings = headingsAgain(upper, rows, context.sheet);
    return (headings && headerOf(headings, rows, context)) ?? [];
  });
}

type Rows = Pick<Header, "first" | "last">;

/** The headings of that list with the rows in which they come again; undefined if they do not. */
function headingsAgain(upper: Header, { first, last }: Rows, { rows }: Sheet) {
  const { left, right } = upper;
  const down = (rows[first]?.index ?? 0) - (rows[upper.first]?.index ?? 0);
  for (let at = first; at <= last; at += 1) {
    const [row, before] = [rows[at], rows[at - first + upper.first]];
    if (!row || !before || row.index - before.index !== down) return undefined;
    for (let column = left - 1; column <= right + 1; column += 1) {
      if (cellText(row.cells[column]) !== cellText(before.cells[column])) return undefined;
    }
  }
  return upper.headings.map((heading) =>
    heading.row === undefined ? heading : { ...heading, row: heading.row + down },
  );
}

/** An ordinary row of a list that holds words of headings: most rows with a Funktion do. */
function isWithin(cells: readonly Heading[], at: number, context: HeaderContext): boolean {
  const inside = insideOf(cells, at, context);
  const [left, right] = [cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0];
  if (!inside || left < inside.left || right > inside.right) return false;
  return !isAlike(cells, inside, context);
}

/** Cells that say nothing here: of a list beside, or no headings at all. */
function isOfOthers(part: readonly Heading[], at: number, context: HeaderContext): boolean {
  if (part.every(({ text }) => headingStrength(text) === 0)) return true;
  const upper = upperOf(part, at, context);
  const isNext = upper !== undefined && at <= upper.last + 1;
  return isNext || insideOf(part, at, context) !== undefined;
}

function evidenceOf(cells: readonly Heading[]) {
  return headingEvidence(cells.map(({ text }) => text));
}

function headersAmong(cells: readonly Heading[], at: number, context: HeaderContext): Header[] {
  const evidence = evidenceOf(cells);
  if (evidence === "none") return [];
  const upper = upperOf(cells, at, context);
  const isPart = evidence === "lone" || evidence === "part";
  if (upper && (at <= upper.last + (isPart ? 1 : 0) || mayBeEntry(cells))) return [];
  const inside = insideOf(cells, at, context);
  if (inside && evidence !== "sure" && !isAlike(cells, inside, context)) return [];
  const below = stackBelow(at, cells, context);
  const above = at > (upper?.last ?? -1) + 1 ? stackAbove(context.sheet, at, cells) : undefined;
  const plain = { first: at, last: at, headings: cells };
  const isWhole = evidence === "sure" || evidence === "plain";
  const stacks = [above, below.last > at ? below : undefined, isWhole && plain];
  for (const stack of stacks) {
    const headers = stack ? headersOf(stack, context) : [];
    if (headers.length > 0) return headers;
  }
  return isPart && !inside ? loneHeader(cells, at, context) : [];
}

/** "Mitglied | Frau Muster | Stellv. Mitglied | Herr Probe", below two lists beside each other. */
function mayBeEntry(cells: readonly Heading[]): boolean {
  const strengths = cells.map(({ text }) => headingStrength(text));
  return strengths.includes(0) && strengths.includes(1) && !strengths.includes(2);
}

function upperOf(cells: readonly Heading[], at: number, { upper }: HeaderContext) {
  return upper(at, cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0);
}

/**
 * The header of the list to whose rows these cells belong, it seems: right below its header or its
 * rows another header must be beyond doubt, or the same again.
 */
function insideOf(
  cells: readonly Heading[],
  at: number,
  context: HeaderContext,
): Header | undefined {
  const upper = upperOf(cells, at, context);
  const above = rowRightAbove(context.sheet, at);
  if (!upper || !above) return undefined;
  const isFirst = at === upper.last + 1;
  return isFirst || (at > upper.last && isEntry(above, upper)) ? upper : undefined;
}

/** A row of the list above, not a title of what begins here. */
function isEntry(row: Row, { left, right }: Header): boolean {
  const [first, second] = filledColumns(row, left, right);
  if (first === undefined || second === undefined) return false;
  return !isLabel(cellText(row.cells[first]));
}

function isAlike(cells: readonly Heading[], { first }: Header, { sheet }: HeaderContext): boolean {
  const row = sheet.rows[first];
  return (
    row !== undefined && cells.every(({ column, text }) => cellText(row.cells[column]) === text)
  );
}
