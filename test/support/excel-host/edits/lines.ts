import type { CellRange } from "../../../../src/core";
import type { HostLine } from "../model/workbook";

export type Lines = Map<number, HostLine>;

export function touchLine(lines: Lines, index: number): HostLine {
  const line = lines.get(index) ?? { hidden: false };
  lines.set(index, line);
  return line;
}

/** The indexes from first to last that were ever touched, and whether others lie between. */
function touched(lines: Lines, first: number, last: number): { known: number[]; others: boolean } {
  const count = last - first + 1;
  const indexes = Array.from(
    { length: Math.min(count, lines.size) },
    (_, offset) => first + offset,
  );
  const inside = count <= lines.size ? indexes : [...lines.keys()];
  const known = inside.filter((index) => index >= first && index <= last && lines.has(index));
  return { known, others: known.length < count };
}

/** The one value of all lines from first to last; null where they differ. */
export function uniformLine<V>(
  lines: Lines,
  [first, last]: readonly [number, number],
  read: (line: HostLine) => V,
): V | null {
  const { known, others } = touched(lines, first, last);
  const values = new Set(known.map((index) => read(lines.get(index) ?? { hidden: false })));
  if (others) values.add(read({ hidden: false }));
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

export function rowsOf({ top, bottom }: CellRange): readonly [number, number] {
  return [top, bottom];
}

export function columnsOf({ left, right }: CellRange): readonly [number, number] {
  return [left, right];
}

export function setLines(
  lines: Lines,
  [first, last]: readonly [number, number],
  change: (line: HostLine) => void,
): void {
  for (let index = first; index <= last; index++) change(touchLine(lines, index));
}
