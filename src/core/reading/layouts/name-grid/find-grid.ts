import type { Row } from "../../../grid";
import type { OrganizationBook } from "../../organizations/organization-book";
import { filledColumns } from "../../tables/row-cells";
import { cellText } from "../../text/plain-text";
import { columnHead, headsRowHeads, rowHead, type GridHead } from "./grid-heads";

/** A row of heads, all of bodies or all of Fraktionen, and the rows of names below it. */
export interface NameGrid {
  readonly header: Row;
  readonly columns: ReadonlyMap<number, GridHead>;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly row: Row;
  readonly heads: readonly GridHead[];
}

/** More rows do not look like this, and each is asked. */
const MOST_ROWS = 200;

/** The grid whose heads stand in the row at that position; undefined where it heads none. */
export function gridAt(
  rows: readonly Row[],
  at: number,
  book: OrganizationBook,
): NameGrid | undefined {
  const header = rows[at];
  const columns = header && columnsOf(header, book);
  if (!columns) return undefined;
  const below: GridRow[] = [];
  for (let next = at + 1; next < rows.length && below.length < MOST_ROWS; next += 1) {
    const [row, above] = [rows[next], rows[next - 1]];
    const heads = row && above && row.index === above.index + 1 && headsOf(row, columns, book);
    if (!heads) break;
    if (!heads.some(isOfService)) below.push({ row, heads });
  }
  return below.length === 0 ? undefined : { header, columns, rows: below };
}

/** Who moderates is told by the name of an office rather than a person's. */
function isOfService(head: GridHead): boolean {
  return (
    head.type === "section" && ["moderation", "office", "recorder"].includes(head.section.role)
  );
}

function columnsOf(header: Row, book: OrganizationBook): Map<number, GridHead> | undefined {
  const columns = new Map<number, GridHead>();
  for (const column of filledColumns(header)) {
    const text = cellText(header.cells[column]);
    const head = columnHead(text, book);
    if (head) columns.set(column, head);
    else if (columns.size > 0 || !headsRowHeads(text)) return undefined;
  }
  const types = new Set([...columns.values()].map(({ type }) => type));
  return columns.size > 1 && types.size === 1 ? columns : undefined;
}

/** What heads the row; undefined where it is none of the grid's. */
function headsOf(
  row: Row,
  columns: ReadonlyMap<number, GridHead>,
  book: OrganizationBook,
): GridHead[] | undefined {
  const [left = 0] = columns.keys();
  const heads: GridHead[] = [];
  for (const column of filledColumns(row)) {
    if (columns.has(column)) continue;
    const head = column < left ? rowHead(cellText(row.cells[column]), book) : undefined;
    if (!head) return undefined;
    heads.push(head);
  }
  return heads;
}
