import type { Row } from "../../grid";
import type { Draft } from "./draft";
import { readMembershipRow } from "./membership-rows";
import type { RowContext, RowOrganization } from "./row-context";

/** Layout 1: each row is one membership; a deputy has a row of his own and names whom he stands in for. */
export function readRowPerMembership(
  rows: readonly Row[],
  organizationOf: (row: Row) => RowOrganization | undefined,
  context: RowContext,
): Draft[] {
  return rows.flatMap((row) => readMembershipRow(row, organizationOf(row), context)?.draft ?? []);
}
