// Names where bodies, Fraktionen and roles cross: "| KoStAG | AG 0-6" over "CDU | Frau A | Frau B", or the
// Fraktionen above and the bodies or "Mitglied", "Vertretung" at the left. Read as texts are: into blocks.
import { organizationAbove } from "../../organizations/named-above";
import type { Reading } from "../../reading";
import type { SheetPart } from "../../tables/sheet-parts";
import { titlesAbove } from "../../tables/titles";
import { readNameCell } from "../../names/open-words";
import { cellText } from "../../text/plain-text";
import type { Row } from "../../../grid";
import type { PartLayout } from "../layout";
import type { Block } from "../text-form";
import { gridAt, type NameGrid } from "./find-grid";
import { blocksOfGrid } from "./grid-blocks";

export const nameGrid: PartLayout = { read: readGrids };

/** A part with more rows that only look like heads is something else. */
const MOST_FAILED = 40;

function readGrids({ sheet, rows }: SheetPart, reading: Reading): readonly Row[] {
  const read: Row[] = [];
  let failed = 0;
  for (let at = 0; at < rows.length && failed < MOST_FAILED; at += 1) {
    const grid = gridAt(rows, at, reading.book);
    if (!grid) continue;
    const blocks = isOfNames(grid) ? blocksIn(grid, { sheet, rows }, reading) : undefined;
    if (!blocks) {
      failed += 1;
      continue;
    }
    for (const block of blocks) reading.textBlocks.push(block);
    read.push(grid.header);
    for (const { row } of grid.rows) read.push(row);
    at = rows.indexOf(grid.rows.at(-1)?.row ?? grid.header);
  }
  return read;
}

function blocksIn(
  { header, columns, ...grid }: NameGrid,
  { sheet }: SheetPart,
  { book }: Reading,
): Block[] | undefined {
  const [left = 0] = columns.keys();
  const at = sheet.rows.indexOf(header);
  const titles = titlesAbove(sheet, at, 0, [...columns.keys()].at(-1) ?? left);
  const named = organizationAbove(sheet, titles, book);
  const blocks = blocksOfGrid({ header, columns, ...grid }, sheet, named);
  return blocks?.every(({ foreign }) => foreign === 0) === true ? blocks : undefined;
}

/** Two names at least, and none that is a single word: those may be anything. */
function isOfNames({ columns, rows }: NameGrid): boolean {
  const texts = rows.flatMap(({ row }) =>
    [...columns.keys()].map((column) => cellText(row.cells[column])).filter((text) => text !== ""),
  );
  const names = texts.filter((text) => readNameCell(text) === "name");
  return names.length > 1 && names.every((text) => /\p{L}[ ,.]+\p{L}/u.test(text));
}
