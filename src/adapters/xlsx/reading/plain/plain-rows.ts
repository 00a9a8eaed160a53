import { MAX_COLUMNS } from "../../../../core";
import { behindSpace, behindWord, GREATER, NOT_PLAIN, wordOf } from "./bytes";
import { takeCellContent } from "./cell-content";
import { takeCellTag } from "./cell-tag";
import type { ItemReader } from "./item-reader";
import { NOTHING, plainCells, type PlainCells } from "./plain-cells";
import { rowTags, type RowTag } from "./row-tag";

const CELL = wordOf("<c");
const ROW_END = wordOf("</row>");
const EMPTY_END = wordOf("/>");

/** Rows as Excel and the usual producers write them; `keep` is handed each with its cells. */
export function plainRows(keep: (row: RowTag, cells: PlainCells) => void): ItemReader {
  const tags = rowTags();
  const cells = plainCells();
  return {
    path: ["worksheet", "sheetData"],
    item: "row",
    begin: (isBound) => tags.begin(isBound),
    take(bytes, at) {
      const row = tags.take(bytes, at);
      if (!row) return NOT_PLAIN;
      cells.count = 0;
      const end = row.isEmpty ? row.end : takeCells(bytes, row.end, cells);
      // A row without a number has that of its cells.
      if (row.index === undefined && saysColumns(cells)) return NOT_PLAIN;
      if (end !== NOT_PLAIN) keep(row, cells);
      return end;
    },
  };
}

/** The place behind the row. */
function takeCells(bytes: Uint8Array, from: number, cells: PlainCells): number {
  for (let at = behindSpace(bytes, from); ; at = behindSpace(bytes, at)) {
    const begun = behindWord(bytes, at, CELL);
    if (begun === NOT_PLAIN) return behindWord(bytes, at, ROW_END);
    at = cells.count < MAX_COLUMNS ? takeCell(bytes, begun, cells) : NOT_PLAIN;
    if (at === NOT_PLAIN) return NOT_PLAIN;
    cells.count += 1;
  }
}

/** From behind "<c" on. */
function takeCell(bytes: Uint8Array, from: number, cells: PlainCells): number {
  cells.kinds[cells.count] = NOTHING;
  cells.formulas[cells.count] = 0;
  const at = takeCellTag(bytes, from, cells);
  if (at === NOT_PLAIN) return NOT_PLAIN;
  if (bytes[at] === GREATER) return takeCellContent(bytes, at + 1, cells);
  return behindWord(bytes, at, EMPTY_END);
}

function saysColumns({ columns, count }: PlainCells): boolean {
  return columns.subarray(0, count).some((column) => column >= 0);
}
