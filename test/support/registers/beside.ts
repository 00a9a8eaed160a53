import type { CellValue } from "../../../src/core/grid";
import { BLANK, type Line, type Page } from "./page";
import type { Taste } from "./taste";

const OF_FRAKTIONEN = /^(?:fraktion|partei|fraktion\/partei|entsandt von)$/i;

/** Small tables that are no lists of members, with their headings. */
const OTHER_TABLES: readonly (readonly (readonly CellValue[])[])[] = [
  [
    ["Fraktion", "Sitze"],
    ["CDU", 28],
    ["SPD", 13],
  ],
  [
    ["Abkürzung", "Bedeutung"],
    ["KI", "Kommunales Integrationszentrum"],
    ["BA", "Betriebsausschuss"],
  ],
  [
    ["Konto", "Ansatz"],
    ["Papier", 1200],
  ],
  [
    ["Raum", "Plätze", "Telefon"],
    ["Großer Sitzungssaal", 60, "02541 18-100"],
    ["Kleiner Sitzungssaal", 20, "02541 18-200"],
  ],
];

/**
 * The page with another table beside its list, an empty column between. A list without Fraktionen has none
 * of them beside it: nobody could tell whether those are its own.
 */
export function withTableBeside(page: Page, likes: Taste): Page {
  const first = page.lines.findIndex(({ kind }) => kind === "head");
  const ends = page.lines.findIndex(({ kind }, at) => at > first && kind !== "head");
  const heads = page.lines.slice(first, ends).flatMap(({ cells }) => cells);
  const [other, ...others] = [undefined, undefined, undefined, ...OTHER_TABLES];
  const beside = likes("table beside", [other, ...others]);
  if (first < 0 || beside === undefined) return page;
  if (
    beside[0]?.includes("Fraktion") &&
    !heads.some((cell) => typeof cell === "string" && OF_FRAKTIONEN.test(cell))
  )
    return page;
  const width = 1 + Math.max(...page.lines.map(({ cells }) => cells.length));
  const height = Math.max(page.lines.length, first + beside.length);
  const lines = Array.from({ length: height }, (_, at): Line => {
    const own = page.lines[at] ?? BLANK;
    const row = beside[at - first];
    if (!row) return own;
    const padded = Array.from({ length: width }, (__, column) => own.cells[column]);
    return { ...own, cells: [...padded, ...row] };
  });
  return { ...page, lines };
}

/** Below headings in two rows of which none is merged, an empty column tells nothing of where a group ends. */
function isStacked({ lines }: Page): boolean {
  return lines.some(({ kind }, at) => kind === "head" && lines[at + 1]?.kind === "head");
}

function gapOf(likes: Taste): number {
  return likes("empty column between", [0, 0, 0, 0, 1, 2, 3]);
}

export function hasGap(likes: Taste): boolean {
  return gapOf(likes) > 0;
}

/** The page with an empty column inside of its list: a clerk's margin, a column whose contents were deleted. */
export function withGap(page: Page, likes: Taste): Page {
  const heads = page.lines.filter(({ kind }) => kind === "head");
  const at = gapOf(likes);
  if (at === 0 || heads.every(({ cells }) => cells.length <= at)) return page;
  if (page.merges.length === 0 && isStacked(page)) return page;
  const lines = page.lines.map((each): Line => {
    if (each.kind !== "head" && each.kind !== "entry") return each;
    return { ...each, cells: [...each.cells.slice(0, at), undefined, ...each.cells.slice(at)] };
  });
  const merges = page.merges.map((merge) => {
    if (merge.column >= at) return { ...merge, column: merge.column + 1 };
    const isOver = merge.column + merge.columns > at;
    return isOver ? { ...merge, columns: merge.columns + 1 } : merge;
  });
  return { ...page, lines, merges };
}
