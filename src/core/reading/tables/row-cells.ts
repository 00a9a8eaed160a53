import { isBlank, type Row } from "../../grid";

/** The columns of a row that hold something, inside of these bounds; the first `most` of them. */
export function filledColumns(
  row: Row,
  left = 0,
  right = row.cells.length - 1,
  most = Infinity,
): number[] {
  const filled: number[] = [];
  const last = Math.min(right, row.cells.length - 1);
  for (let column = left; column <= last && filled.length < most; column += 1) {
    if (!isBlank(row.cells[column])) filled.push(column);
  }
  return filled;
}
