import { rowAt, type Row } from "../../../grid";
import type { Reading } from "../../reading";
import { headingPlace } from "../../tables/columns";
import { filledColumns } from "../../tables/row-cells";
import type { Table } from "../../tables/table";
import { cellText } from "../../text/plain-text";
import { columnLists } from "../column-lists";
import type { TableLayout } from "../layout";
import { titleTerm } from "../title-term";
import { isSure, type Block } from "./block";
import { parseEntry } from "./deputy-clauses";
import { readBlocks } from "./read-blocks";

/**
 * A list in words below a title and the one heading "Mitglieder": what looks like a table of one column
 * is read line by line where its lines are numbered or name deputies.
 */
export const textTable: TableLayout = {
  recognises: (table) =>
    table.headings.length === 1 &&
    table.rows.every((row) => filledColumns(row, table.left).length < 2) &&
    table.rows.some((row) => isInWords(row, table.left)),
  *read(table, reading) {
    const blocks = blocksOf(table, reading).filter(isSure);
    if (blocks.length === 0) return yield* columnLists.read(table, reading);
    for (const block of blocks) reading.textBlocks.push(block);
    return "read";
  },
};

function isInWords({ cells }: Row, column: number): boolean {
  const text = cellText(cells[column]);
  return /^\(?\d{1,2}[.)]\s/.test(text) || parseEntry(text).clauses.length > 0;
}

function blocksOf(table: Table, { book }: Reading): Block[] {
  const { sheet, named, titles } = table;
  const header = rowAt(sheet, table.headerRow);
  if (!named || !header) return [];
  const place = headingPlace(table, named.title ?? { column: table.left, row: table.headerRow });
  const name = named.known?.shortName ?? named.name;
  const term = titles.map(({ text }) => titleTerm(text)).find((found) => found !== undefined);
  const part = { sheet, rows: [header, ...table.rows] };
  return readBlocks(part, book, { name, place, term }).map((block) =>
    block.name === name ? { ...block, isHeaded: true } : block,
  );
}
