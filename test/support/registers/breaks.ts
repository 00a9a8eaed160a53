import { BLANK, line, type Line, type Merge, type Page } from "./page";
import type { Taste } from "./taste";

/** Lines that come between the entries of a list: in front of those at that line. */
interface Break {
  readonly at: number;
  readonly lines: readonly Line[];
  readonly merges: readonly Merge[];
}

/** The page with its headings again on each printed page, or with blank rows where something new begins. */
export function withBreaks(page: Page, likes: Taste): Page {
  const way = likes<Way | "none">("breaks", [
    "none",
    "none",
    "none",
    "none",
    "pages",
    "feet",
    "blanks",
    "below",
  ]);
  if (way === "none" || !page.lines.some(({ kind }) => kind === "head")) return page;
  return broken(page, breaksIn(page, way, likes));
}

type Way = "pages" | "feet" | "blanks" | "below";

function breaksIn(page: Page, way: Way, likes: Taste): Break[] {
  const { lines } = page;
  const first = lines.findIndex(({ kind }) => kind === "head");
  const entries = lines.findIndex(({ kind }, at) => at > first && kind !== "head");
  if (way === "below") return entries < 0 ? [] : [{ at: entries, lines: [BLANK], merges: [] }];
  const atEach = likes("rows of a page", [2, 3, 5]);
  const own = page.merges
    .filter((merge) => first <= merge.line && merge.line < entries)
    .map((merge) => ({ ...merge, line: merge.line - first }));
  const heads = lines.slice(first, entries);
  const foot = [BLANK, line("note", "Seite 2")];
  let rows = 0;
  return lines.flatMap(({ kind, cells }, at): Break[] => {
    if (at < entries || kind !== "entry") return [];
    rows += 1;
    if (!isFull(lines[at - 1]) || isMergedOver(page, at)) return [];
    if (way === "blanks") {
      const isNew = cells[0] !== undefined && isFull(lines[at]);
      return isNew ? [{ at, lines: [BLANK], merges: [] }] : [];
    }
    if (rows % atEach !== 0) return [];
    const before = way === "feet" ? foot : [];
    const merges = own.map((merge) => ({ ...merge, line: merge.line + before.length }));
    return [{ at, lines: [...before, ...heads], merges }];
  });
}

/** A single cell above headings is a title, and below a blank row a remark: nobody could tell. */
function isFull(line: Line | undefined): boolean {
  return line?.kind === "entry" && line.cells.filter((cell) => cell !== undefined).length > 1;
}

function isMergedOver({ merges }: Page, at: number): boolean {
  return merges.some(({ line: top, lines }) => top < at && at < top + lines);
}

function broken(page: Page, breaks: readonly Break[]): Page {
  const lines: Line[] = [];
  const merges: Merge[] = [];
  const places: number[] = [];
  for (const [at, each] of page.lines.entries()) {
    const own = breaks.find((one) => one.at === at);
    for (const merge of own?.merges ?? []) {
      merges.push({ ...merge, line: merge.line + lines.length });
    }
    lines.push(...(own?.lines ?? []));
    places.push(lines.length);
    lines.push(each);
  }
  const moved = page.merges.map((merge) => ({ ...merge, line: places[merge.line] ?? merge.line }));
  return { ...page, lines, merges: [...moved, ...merges] };
}
