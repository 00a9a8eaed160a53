import { hasGap } from "./beside";
import { BLANK, type Line, type Merge, type Page } from "./page";
import { isOneOf, type Taste } from "./taste";

/** The pages of one sheet as one: below each other, or lists beside each other. */
export function arranged(pages: readonly Page[], likes: Taste): Page {
  const areLists = pages.every(({ lines }) => lines.some(({ kind }) => kind === "head"));
  const isWide = areLists && !hasGap(likes) && isOneOf(likes, "lists beside each other", 6);
  return isWide ? beside(pages) : below(pages);
}

function below(pages: readonly Page[]): Page {
  return pages.reduce((above, next) => {
    const lines = [...above.lines, BLANK, BLANK];
    const merges = moved(next.merges, lines.length, 0);
    return { ...above, lines: [...lines, ...next.lines], merges: [...above.merges, ...merges] };
  });
}

/** An empty column parts them. */
function beside(pages: readonly Page[]): Page {
  return pages.reduce((left, right) => {
    const width = 1 + Math.max(...left.lines.map(({ cells }) => cells.length));
    const height = Math.max(left.lines.length, right.lines.length);
    const lines = Array.from({ length: height }, (_, at): Line => {
      const [own, other] = [left.lines[at] ?? BLANK, right.lines[at] ?? BLANK];
      const padded = Array.from({ length: width }, (__, column) => own.cells[column]);
      return { kind: own.kind, cells: [...padded, ...other.cells] };
    });
    return { ...left, lines, merges: [...left.merges, ...moved(right.merges, 0, width)] };
  });
}

function moved(merges: readonly Merge[], lines: number, columns: number): Merge[] {
  return merges.map((merge) => ({
    ...merge,
    line: merge.line + lines,
    column: merge.column + columns,
  }));
}
