import { isBlank, type Row } from "../../grid";
import { cellText, fold } from "../text/plain-text";
import type { Table } from "../tables/table";
import type { MembershipColumns } from "./membership-columns";
import type { MergedCells } from "./merged-cells";

/** A name that is forgotten here and there is missing; a list that tells it once does so again and again. */
const FEWEST_BELOW = 2;
const SHARE_BELOW = 4;

/**
 * A block per person: the name, and whatever else stands left of the Gremium, is told in the first of the
 * rows in which the same person sits somewhere. The other rows are read as if it were merged over them.
 */
export function withPersonsToldOnce(
  table: Table,
  columns: MembershipColumns,
  merged: MergedCells,
): MergedCells {
  const { organization, member, deputies } = columns;
  if (organization === undefined || organization < member.name || deputies.length > 0)
    return merged;
  const heads = headsOfBlocks(table, member.name, organization);
  if (!heads) return merged;
  return (row, column) =>
    (column < organization ? heads.get(row)?.cells[column] : undefined) ?? merged(row, column);
}

/** For each row below a name the row that tells it; undefined where the list is none of blocks. */
function headsOfBlocks(
  { rows, left }: Table,
  name: number,
  organization: number,
): Map<number, Row> | undefined {
  const heads = new Map<number, Row>();
  let head: Row | undefined;
  let seen = new Set<string>();
  for (const row of rows) {
    const body = fold(cellText(row.cells[organization]));
    if (!isBlank(row.cells[name])) {
      head = row;
      seen = new Set();
    } else if (body !== "" && row.cells.slice(left, organization).every(isBlank)) {
      // Nobody sits twice in one body: a name is missing there.
      if (!head || seen.has(body)) return undefined;
      heads.set(row.index, head);
    }
    seen.add(body);
  }
  const isMany = heads.size >= FEWEST_BELOW && heads.size * SHARE_BELOW >= rows.length;
  return isMany ? heads : undefined;
}
