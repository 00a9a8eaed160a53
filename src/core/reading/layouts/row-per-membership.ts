import type { Row } from "../../grid";
import type { Draft } from "./draft";
import { readMembershipRow } from "./membership-rows";
import type { RowContext, RowOrganization } from "./row-context";

/** Layout 1: each row is one membership; a deputy has a row of his own and names whom he stands in for. */
export function readRowPerMembership(
  row: Row,
  organization: RowOrganization | undefined,
  context: RowContext,
): Draft[] {
  const draft = readMembershipRow(row, organization, context)?.draft;
  return draft ? [draft] : [];
}
