import { placeOf, type Row } from "../../../grid";
import { fraktionIn } from "../../names/fraktion-heading";
import { partyKey } from "../../../words";
import { filledText } from "../../names/person-cells";
import { filledColumns } from "../../tables/row-cells";
import type { Table } from "../../tables/table";
import { cellText } from "../../text/plain-text";
import type { MembershipColumns } from "../membership-columns";
import { mergedCells } from "../merged-cells";
import type { Origin } from "../row-context";
import type { MatrixShape } from "./matrix-shape";

/** The Fraktion of each row, asked from the top: its own, a merged one, or that of its block. */
export function rowOrigins(
  rows: readonly Row[],
  table: Table,
  { onBehalfOf, onBehalfOfIsRows }: MembershipColumns,
  shape: MatrixShape,
): (row: Row) => Origin | undefined {
  const merged = mergedCells(table.sheet);
  const [column] = onBehalfOf;
  const fills = column !== undefined && onBehalfOfIsRows && isFilledOnce(rows, column);
  const placed = (row: Row, at: number, text: string): Origin => ({
    text,
    place: placeOf(table.sheet.name, { row: row.index, column: at }),
  });
  let above: Origin | undefined;
  const origins = new Map<Row, Origin | undefined>();
  for (const row of rows) {
    const heading = column === undefined ? blockHeading(row, table, shape) : undefined;
    const [own] = onBehalfOf.flatMap((at) => {
      const text = filledText(cellText(row.cells[at] ?? merged(row.index, at)));
      return text === undefined ? [] : [placed(row, at, text)];
    });
    if (heading) above = placed(row, heading.column, heading.text);
    else if (own && fills) above = own;
    origins.set(row, own ?? (fills || column === undefined ? above : undefined));
  }
  return (row) => origins.get(row);
}

/** "CDU-Fraktion" alone in a row, above its members. */
function blockHeading(row: Row, { left, right }: Table, { names }: MatrixShape) {
  const [column, ...more] = filledColumns(row, left, right);
  if (column === undefined || more.length > 0 || column > names) return undefined;
  const text = fraktionIn(cellText(row.cells[column]));
  return text === undefined ? undefined : { column, text };
}

/** A Fraktion that is named in the first row of its block only: none comes a second time. */
function isFilledOnce(rows: readonly Row[], column: number): boolean {
  const texts = rows.map(({ cells }) => cellText(cells[column])).filter((text) => text !== "");
  return texts.length < rows.length && new Set(texts.map(partyKey)).size === texts.length;
}
