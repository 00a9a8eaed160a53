import { TEXT_WIDTH, type Paper } from "../../core";

/** Millimetres in twips, twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Between the margins, in twips. */
export function textWidth(orientation: Paper["orientation"]): number {
  return twips(TEXT_WIDTH[orientation]);
}

/** A4 in twips. The sides are those of the upright page, whatever the orientation: the library turns it. */
export const PAGE = {
  width: twips(210),
  height: twips(297),
  // As letters have them (DIN 5008): the left margin leaves room for holes.
  margin: {
    left: twips(25),
    right: twips(20),
    top: twips(20),
    bottom: twips(20),
    header: twips(10),
    footer: twips(10),
  },
};

/** Between a line of a table and its text, in twips. */
export const CELL_PADDING = { across: twips(1.5), down: twips(0.8) };
