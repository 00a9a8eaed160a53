/** A cell by zero-based row and column: A1 is row 0, column 0. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, all four edges inside. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's limits (ECMA-376, Office 2007 and later). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** { row: 11, column: 4 } → "E12". */
export function formatAddress({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** { 0, 0, 2, 1 } → "A1:B3"; a single cell stays "A1". */
export function formatRange({ top, left, bottom, right }: CellRange): string {
  const start = formatAddress({ row: top, column: left });
  const end = formatAddress({ row: bottom, column: right });
  return start === end ? start : `${start}:${end}`;
}

/** "E12" or "$E$12" → { row: 11, column: 4 }; undefined for what is no address inside Excel's limits. */
export function parseAddress(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match?.[1] === undefined) return undefined;
  const row = Number(match[2]) - 1;
  const letters = Array.from(match[1].toUpperCase());
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}

/** "A1:B3" or "A1" → the rectangle; undefined for what is none. */
export function parseRange(text: string): CellRange | undefined {
  const [first = "", second = first, ...more] = text.split(":");
  const start = parseAddress(first);
  const end = parseAddress(second);
  if (!start || !end || more.length > 0) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function rangeContains(range: CellRange, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
