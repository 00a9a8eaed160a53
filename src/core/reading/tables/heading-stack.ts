import { isBlank, type CellRange, type Sheet } from "../../grid";
import { membershipField } from "../headings/membership-headings";
import { personGroup } from "../headings/person-parts";
import { wordKey } from "../text/plain-text";
import { headingStrength } from "./heading-strength";
import { headingCells, headingCellsOutside, mergesAcross } from "./heading-cells";
import { contiguous, firstRuns } from "./heading-runs";
import type { Heading } from "./table";
import { isLabel } from "./titles";

/** Headings that stand in one row or in several, one below the other. */
export interface HeadingStack {
  /** Positions in `sheet.rows`. */
  readonly first: number;
  readonly last: number;
  /** One a column: what stands there one below the other, joined. */
  readonly headings: readonly Heading[];
}

/** What stands around the headings. */
interface StackContext {
  readonly sheet: Sheet;
  readonly masks: readonly CellRange[];
}

const MOST_ROWS = 3;

/** The row with the rows below that carry its headings on: parts of a name under "Mitglied", words broken off. */
export function stackBelow(
  at: number,
  cells: readonly Heading[],
  around: StackContext,
): HeadingStack {
  let stack: HeadingStack = { first: at, last: at, headings: cells };
  if (isLabelled(cells)) return stack;
  for (let rows = 1; rows < MOST_ROWS; rows += 1) {
    const next = carriedOn(stack, around);
    if (!next) break;
    stack = next;
  }
  return stack;
}

/** "Gremium: | KoStAG" is a title of what stands below. */
function isLabelled(cells: readonly Heading[]): boolean {
  return cells.some(({ text }, index) => {
    const value = cells[index + 1];
    const mayBe = text.endsWith(":") || cells.length === 2;
    return mayBe && isLabel(text) && value !== undefined && headingStrength(value.text) === 0;
  });
}

/**
 * The row with a row of groups above it, of which at least one says whose parts stand below. One group
 * alone must stand right of parts of the same kind; over all of them it is a title.
 */
export function stackAbove(
  sheet: Sheet,
  at: number,
  cells: readonly Heading[],
): HeadingStack | undefined {
  const above = sheet.rows[at - 1];
  const [left, right] = [cells[0]?.column ?? 0, cells.at(-1)?.column ?? 0];
  if (above?.index !== (sheet.rows[at]?.index ?? 0) - 1) return undefined;
  const groups = headingCells(above).filter(({ column }) => column >= left && column <= right);
  const [only, ...more] = groups;
  if (!only || !groups.some(({ text }) => personGroup(text) !== undefined)) return undefined;
  if (more.length === 0 && !repeatsPart(only, cells)) return undefined;
  return joined(sheet, { first: at - 1, last: at - 1, headings: groups }, cells, at);
}

function repeatsPart({ column }: Heading, cells: readonly Heading[]): boolean {
  const left = new Set(cells.filter((cell) => cell.column < column).map(fieldAt));
  return cells.some((cell) => cell.column >= column && left.has(fieldAt(cell)));
}

function fieldAt({ text }: Heading) {
  return membershipField(text) ?? "none";
}

function carriedOn(stack: HeadingStack, around: StackContext): HeadingStack | undefined {
  const { sheet, masks } = around;
  const at = stack.last + 1;
  const [above, row] = [sheet.rows[stack.last], sheet.rows[at]];
  if (!above || row?.index !== above.index + 1) return undefined;
  const cells = withoutOthers(headingCellsOutside(row, masks), stack, around);
  const isText = ({ column }: Heading) => typeof row.cells[column] === "string";
  const own = firstRuns(cells, (run) => run.every(isText));
  return own.length > 0 ? joined(sheet, stack, own, at) : undefined;
}

/**
 * Cells beside the groups belong to them as far as no empty one parts them ("Gremium" before "Mitglied"),
 * and headings behind a single empty one that have no group of their own.
 */
function withoutOthers(
  cells: readonly Heading[],
  { headings, last }: HeadingStack,
  { sheet }: StackContext,
): Heading[] {
  const row = sheet.rows[last];
  const spans = mergesAcross(sheet, row?.index ?? 0);
  let [left, right] = [headings[0]?.column ?? 0, headings.at(-1)?.column ?? 0];
  right = spans.get(right)?.right ?? right;
  const runs = contiguous(cells);
  const isLone = (run: readonly Heading[]) =>
    run.every(({ column }) => isBlank(row?.cells[column])) &&
    run.some(({ text }) => headingStrength(text) === 2);
  let before = -1;
  while (right - left > before) {
    before = right - left;
    for (const run of runs) {
      const gap = isLone(run) ? 2 : 1;
      const [first, end] = [run[0]?.column ?? 0, run.at(-1)?.column ?? 0];
      if (first - right > gap || left - end > gap) continue;
      left = Math.min(left, first);
      right = Math.max(right, end);
    }
  }
  return cells.filter(({ column }) => column >= left && column <= right);
}

/** The upper headings with the cells below; undefined if those are no headings of theirs. */
function joined(
  sheet: Sheet,
  stack: HeadingStack,
  cells: readonly Heading[],
  at: number,
): HeadingStack | undefined {
  const labelOf = labels(sheet, stack, cells);
  const joinedTo = (cell: Heading) => join(labelOf(cell), cell);
  const own = firstRuns(cells, (run) => run.some((cell) => joinedTo(cell).type === "understood"));
  if (isLoneText(own, labelOf)) return undefined;
  const pairs = own.map(joinedTo);
  const good = pairs.filter((pair) => pair.type === "understood").length;
  const bad = pairs.filter((pair) => pair.type === "unknown").length;
  const impossible = pairs.some((pair) => pair.type === "contradiction");
  if (impossible || good === 0 || bad * 2 > good) return undefined;
  const below = new Set(pairs.map(({ heading }) => heading.column));
  const parts = new Map(pairs.map(({ heading }) => [heading.column, heading]));
  const kept = stack.headings.filter(({ column }) => !below.has(column));
  const headings = [...kept, ...parts.values()].sort((a, b) => a.column - b.column);
  return { first: stack.first, last: at, headings };
}

/** A text alone below a whole heading is the first section of the list, not a part of the heading. */
function isLoneText([cell, ...more]: readonly Heading[], labelOf: LabelOf): boolean {
  const label = cell && more.length === 0 ? labelOf(cell)?.heading.text : undefined;
  return label !== undefined && headingStrength(label) === 2 && !label.endsWith("-");
}

/** The heading above a cell; whether it spans several parts though its words do not say so. */
interface Label {
  readonly heading: Heading;
  readonly isGroup: boolean;
}

type LabelOf = (cell: Heading) => Label | undefined;

/** What a deputy seldom has of his own: under the last group, where nothing is merged, it is the row's. */
const OF_THE_ROW = new Set(["start", "end", "period", "legislativeTerm", "vote", "remark", "role"]);

/** Merged headings span their merge; where nothing is merged, a group reaches up to the next heading. */
function labels(
  sheet: Sheet,
  { headings, last }: HeadingStack,
  cells: readonly Heading[],
): LabelOf {
  const merges = mergesAcross(sheet, sheet.rows[last]?.index ?? 0);
  const isMerged = headings.some(({ column }) => merges.has(column));
  const hasGroups = headings.some(({ text }) => isGroup(text));
  const ends = headings.map(({ column, text }, index) =>
    isMerged || !mayBeGroup(text)
      ? (merges.get(column)?.right ?? column)
      : (headings[index + 1]?.column ?? Infinity) - 1,
  );
  return (cell) => {
    const index = headings.findLastIndex(({ column }) => column <= cell.column);
    const heading = headings[index];
    const end = ends[index];
    if (!heading || end === undefined || end < cell.column) return undefined;
    if (!isMerged && isOfTheRow(cell, heading, cells)) return undefined;
    const parts = cells.filter(({ column }) => heading.column <= column && column <= end);
    return { heading, isGroup: parts.length > 1 && (isMerged || hasGroups) };
  };
}

function isOfTheRow(cell: Heading, group: Heading, cells: readonly Heading[]): boolean {
  const field = fieldAt(cell);
  const isRepeated = cells.some((other) => other.column < group.column && fieldAt(other) === field);
  return cell.column > group.column && OF_THE_ROW.has(field) && !isRepeated;
}

/** "Fraktion" and "Name" are whole by themselves; "Mitglied" or "Kontakt" may be told in parts. */
function mayBeGroup(text: string): boolean {
  return headingStrength(text) < 2 || isGroup(text);
}

/** "Kontakt" over "Telefon" and "E-Mail" is a group too, and as private as they are. */
function isGroup(text: string): boolean {
  return personGroup(text) !== undefined || membershipField(text) === "private";
}

/** "contradiction": two whole headings one below the other, so the lower row begins something new. */
interface Pair {
  readonly type: "understood" | "unknown" | "contradiction";
  readonly heading: Heading;
}

const BOUND = /^(?:von|bis|ab|seit|beginn|ende)$/;

function join(label: Label | undefined, cell: Heading): Pair {
  const own = headingStrength(cell.text);
  const isWhole = own === 2 || membershipField(cell.text) === "private";
  if (!label) return { type: isWhole ? "understood" : "unknown", heading: cell };
  const { text } = label.heading;
  const grouped = { ...cell, text: `${withoutColon(text)}: ${cell.text}` };
  if (text === cell.text) return { type: "contradiction", heading: cell };
  const isHeading = headingStrength(text) > 0;
  const whole = { ...cell, text: broken(text, cell.text) };
  const isPrivate = membershipField(text) === "private";
  const isWord = /\p{L}{2}/u.test(cell.text);
  if (isWord && headingStrength(whole.text) > 0 && !isPrivate && !(isHeading && own === 2)) {
    return { type: "understood", heading: whole };
  }
  if (isWhole && isGroup(text)) return { type: "understood", heading: grouped };
  if (own === 2 && isHeading) {
    const isBound = BOUND.test(wordKey(cell.text)) && headingStrength(whole.text) > 0;
    return { type: isBound ? "understood" : "contradiction", heading: grouped };
  }
  if (own === 2 && label.isGroup) return { type: "understood", heading: grouped };
  return { type: "unknown", heading: grouped };
}

function withoutColon(text: string): string {
  return text.replace(/(?<!:) ?:+$/, "");
}

/** "Stellver-" over "tretung" is one word, "Ordentliches" over "Mitglied" are two. */
function broken(upper: string, lower: string): string {
  const isBroken = /\p{L}-$/u.test(upper) && /^\p{Ll}/u.test(lower);
  return isBroken ? upper.slice(0, -1) + lower : `${upper} ${lower}`;
}
