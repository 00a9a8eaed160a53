import { displayedText, type CellLook, type SheetLook } from "../../adapters/xlsx";
import { isDateValue, rowAt, type CellValue, type Row, type Sheet } from "../../core";
import type { CellMark, CellMarks } from "./cell-marks";
import { cellRoom, type CellRoom, type MergeIndex } from "./cell-room";

/** A cell as a view draws it. */
export interface CellView extends CellRoom {
  readonly column: number;
  /** As Excel displays the value. */
  readonly text: string;
  readonly align: "left" | "center" | "right";
  /** Cells that look alike share one object, and still do so at the other end of a message. */
  readonly look: CellLook;
  readonly mark: CellMark | undefined;
}

export interface RowView {
  readonly isHidden: boolean;
  /** In the order of the columns; cells without text, fill, border and mark are left out. */
  readonly cells: readonly CellView[];
}

/** A sheet with all that its cells are drawn from. */
export interface ShownSheet {
  readonly sheet: Sheet;
  readonly look: SheetLook;
  readonly merges: MergeIndex;
  readonly marks: CellMarks;
  /** Columns beyond are not drawn. */
  readonly columnCount: number;
}

/** No cell on a screen shows more of a text. */
const LONGEST_TEXT = 1_000;

/** The rows `from` to before `to`. */
export function cellWindow(shown: ShownSheet, from: number, to: number): RowView[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => rowView(shown, from + index));
}

function rowView(shown: ShownSheet, index: number): RowView {
  const row: Row = rowAt(shown.sheet, index) ?? { index, hidden: false, cells: [] };
  const cells: CellView[] = [];
  for (let column = 0; column < shown.columnCount; column += 1) {
    const cell = cellView(shown, row, column);
    if (cell) cells.push(cell);
  }
  return { isHidden: row.hidden || shown.look.rowHeight(index) === 0, cells };
}

function cellView(shown: ShownSheet, row: Row, column: number): CellView | undefined {
  const { sheet, marks, merges } = shown;
  const value = row.cells[column];
  const look = shown.look.cellLook(row.index, column);
  const mark = marks.get(sheet.name)?.get(row.index)?.get(column);
  const text = shortened(displayedText(value, look.numberFormat));
  if (text === "" && look.fill === undefined && !look.hasBorder && !mark) return undefined;
  const room = cellRoom(row, column, look, merges);
  return { column, text, align: look.horizontal ?? alignOf(value), look, mark, ...room };
}

function alignOf(value: CellValue): CellView["align"] {
  if (typeof value === "number" || isDateValue(value)) return "right";
  return value === undefined || typeof value === "string" ? "left" : "center";
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} …` : text;
}
