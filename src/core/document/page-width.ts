import type { Orientation } from "./page";
import { SHEET_MARGINS } from "./sheet-page";

/** Points that are left of A4 beside the margins. */
const ROOM = { portrait: roomOn(21), landscape: roomOn(29.7) };
/** Points on paper of one character of a column's width, and of what is left free around its text. */
const CHARACTER = 5.575;
const AROUND_TEXT = 3.98;
/** Letters of 11 points are 10 at this scale, which is the least that everybody can read. */
export const SMALLEST_SCALE = 10 / 11;
/** Narrower than this no column gets, however many there are. */
const NARROWEST = 6;

function roomOn(centimetres: number): number {
  return ((centimetres - SHEET_MARGINS.left - SHEET_MARGINS.right) * 72) / 2.54;
}

/** What a page that must be one page wide is reduced to: 1 where the columns fit as they are. */
export function printScale(columnWidths: readonly number[], orientation: Orientation): number {
  const wanted = columnWidths.reduce((sum, width) => sum + width * CHARACTER + AROUND_TEXT, 0);
  return Math.min(1, ROOM[orientation] / wanted);
}

/** Widths that can be read on a page across: where they cannot, the widest columns give way. */
export function readableWidths(columnWidths: readonly number[]): readonly number[] {
  let most = Math.max(...columnWidths);
  let widths = columnWidths;
  while (printScale(widths, "landscape") < SMALLEST_SCALE && most > NARROWEST) {
    most = Math.max(NARROWEST, most - 1);
    widths = columnWidths.map((width) => Math.min(width, most));
  }
  return widths;
}
