import type { CellValue, TableArea } from "../../../src/core/grid";
import type { Line, Page } from "./page";

/** A list that is an Excel table: no two of its headings are the same, and none is empty. */
export interface ListedPage {
  readonly page: Page;
  /** By lines and columns of the page. */
  readonly areas: readonly TableArea[];
}

/** The page with its lists made Excel tables; those with merged cells or several rows of headings cannot be. */
export function asExcelTables(page: Page): ListedPage {
  if (page.merges.length > 0) return { page, areas: [] };
  const lines = [...page.lines];
  const areas: TableArea[] = [];
  for (const [top, { kind, cells }] of page.lines.entries()) {
    if (kind !== "head" || lines[top - 1]?.kind === "head") continue;
    const bottom = lastEntryBelow(page.lines, top);
    if (bottom === top) continue;
    lines[top] = { kind, cells: headings(cells) };
    const range = { top, left: 0, bottom, right: cells.length - 1 };
    areas.push({ name: `Tabelle${areas.length + 1}`, range, headerRows: 1, totalsRows: 0 });
  }
  return { page: { ...page, lines }, areas };
}

function lastEntryBelow(lines: readonly Line[], top: number): number {
  let last = top;
  while (lines[last + 1]?.kind === "entry") last += 1;
  return last;
}

/** Excel counts a heading that comes again: "Fraktion2". */
function headings(cells: readonly CellValue[]): CellValue[] {
  return cells.map((cell, column) => {
    const before = cells.slice(0, column).filter((other) => other === cell).length;
    return before === 0 || typeof cell !== "string" ? cell : `${cell}${before + 1}`;
  });
}
