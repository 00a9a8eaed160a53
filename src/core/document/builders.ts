import type { Day } from "../calendar";
import type { CellRole, DocumentValue, LinkTarget, TextBlock } from "./sheet-document";

/** A cell that stays empty. */
export const EMPTY_CELL: DocumentValue = { type: "empty" };

/** Text for one cell; missing or blank text leaves the cell empty. */
export function textCell(text: string | undefined, role?: CellRole): DocumentValue {
  if (text === undefined || text.trim() === "") return EMPTY_CELL;
  return role === undefined ? { type: "text", text } : { type: "text", text, role };
}

/** A finite number. Throws RangeError for NaN and infinity, which no sheet can hold. */
export function numberCell(number: number | undefined, role?: CellRole): DocumentValue {
  if (number === undefined) return EMPTY_CELL;
  if (!Number.isFinite(number)) throw new RangeError(`no number for a cell: ${number}`);
  return role === undefined ? { type: "number", number } : { type: "number", number, role };
}

export function dateCell(day: Day | undefined): DocumentValue {
  return day === undefined ? EMPTY_CELL : { type: "date", day };
}

/** A time of day in minutes, 0 to 1439. Throws RangeError outside the day. */
export function timeCell(minutes: number | undefined): DocumentValue {
  if (minutes === undefined) return EMPTY_CELL;
  if (!(minutes >= 0 && minutes < 24 * 60)) throw new RangeError(`no time of day: ${minutes}`);
  return { type: "time", minutes };
}

/** A link to a cell of the same workbook. */
export function linkCell(text: string, target: LinkTarget): DocumentValue {
  return { type: "link", text, target };
}

function textBlock(type: TextBlock["type"], text: string): TextBlock {
  if (text.trim() === "") throw new RangeError(`a ${type} without text`);
  return { type, text };
}

/** The sheet's title. This and the other text blocks throw RangeError for blank text. */
export function titleBlock(text: string): TextBlock {
  return textBlock("title", text);
}

/** Small print: sources, Stand, how to use the sheet. */
export function noteBlock(text: string): TextBlock {
  return textBlock("note", text);
}

export function headingBlock(text: string): TextBlock {
  return textBlock("heading", text);
}

/** Running text; a line feed starts a new line. */
export function paragraphBlock(text: string): TextBlock {
  return textBlock("paragraph", text);
}
