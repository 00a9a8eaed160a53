// Every layout in which lists of members are written, behind one door: a table in, drafts of
// memberships out. Which layout it is, the headings tell; each layout has one file.
import { placeOf } from "../../grid";
import { flatMapInSteps, type Steps } from "../../steps";
import { columnMissing } from "../kinds/column-missing";
import { report, type Reading } from "../reading";
import { bodyRows } from "../tables/body-rows";
import { cellReader, headingPlace } from "../tables/columns";
import type { Table } from "../tables/table";
import { organizationAbove } from "../tables/titles";
import type { Draft } from "./draft";
import { isMatrix } from "./matrix";
import { membershipColumns } from "./membership-columns";
import { mergedCells } from "./merged-cells";
import type { RowContext, RowOrganization } from "./row-context";
import { rowOrganizations } from "./row-organization";
import { readRowPerMembership } from "./row-per-membership";
import { readRowPerSeat } from "./row-per-seat";
import { withoutRowNumbers } from "./row-numbers";

/** "read": its memberships are among the drafts; "incomplete": reported; "other": not such a table. */
export type TableState = "read" | "incomplete" | "other";

export function* readMemberships(table: Table, reading: Reading): Steps<TableState> {
  if (isMatrix(table, reading.book)) return "other";
  if (table.missing !== undefined) return reportMissing(table, table.missing, reading);
  const columns = membershipColumns(table, reading);
  if (!columns) return reportMissing(table, "Name", reading);
  const fallback = columns.organization === undefined ? namedAbove(table, reading) : undefined;
  if (columns.organization === undefined && !fallback) {
    return reportMissing(table, "Gremium", reading);
  }
  const cellOf = cellReader(table, reading);
  const context = { table, columns, reading, cellOf, merged: mergedCells(table.sheet) };
  const drafts = yield* readRows(context, fallback);
  // One by one: as arguments of a call the rows of a long list do not fit on the stack.
  for (const draft of withoutRowNumbers(drafts, columns)) reading.drafts.push(draft);
  return "read";
}

function readRows(context: RowContext, fallback: RowOrganization | undefined): Steps<Draft[]> {
  const { columns, table } = context;
  const lonely = columns.organization === undefined ? columns.member.name : undefined;
  const layout = columns.deputies.length > 0 ? readRowPerSeat : readRowPerMembership;
  const organizationOf = rowOrganizations(context, fallback);
  return flatMapInSteps(bodyRows(table, lonely), (row) =>
    layout(row, organizationOf(row), context),
  );
}

function reportMissing(table: Table, column: "Gremium" | "Name", reading: Reading): "incomplete" {
  report(reading, columnMissing, {
    places: [headingPlace(table, { column: table.left })],
    facts: { sheet: table.sheet.name, column },
  });
  return "incomplete";
}

function namedAbove(table: Table, reading: Reading): RowOrganization | undefined {
  const named = organizationAbove(table.sheet, table.titles, reading.book);
  if (!named) return undefined;
  const place = named.title
    ? placeOf(table.sheet.name, named.title)
    : headingPlace(table, { column: table.left });
  const { organization } = named;
  if (!reading.firstMentions.has(organization)) reading.firstMentions.set(organization, place);
  return { organization, place };
}
