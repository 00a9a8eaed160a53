import type { Day } from "../calendar";
import type { ListColumn, MembershipList } from "../register";
import { membershipField } from "./headings/membership-headings";
import { membershipColumns, type MembershipColumns } from "./layouts/membership-columns";
import { newReading } from "./reading";
import type { Table } from "./tables/table";

const LIST_COLUMNS: readonly ListColumn[] = ["role", "substituteFor", "rank", "start", "end"];

/** How the lists that were read are laid out; nothing is reported a second time. */
export function writtenLists(tables: readonly Table[], asOf: Day): MembershipList[] {
  const aside = newReading({ asOf });
  return tables.flatMap((table) => {
    const columns = membershipColumns(table, aside);
    return columns ? [listOf(table, columns)] : [];
  });
}

function listOf(table: Table, columns: MembershipColumns): MembershipList {
  const { sheet, headerRow, left, right, rows, headings } = table;
  const { organization, onBehalfOf, member, deputies, single } = columns;
  const told = LIST_COLUMNS.map((field) => [field, single.get(field)] as const);
  const isPrivate = headings.filter(({ text }) => membershipField(text) === "private");
  return {
    sheet: sheet.name,
    headerRow,
    lastRow: rows.at(-1)?.index ?? headerRow,
    left,
    right,
    organization,
    onBehalfOf,
    member,
    deputies,
    columns: Object.fromEntries(told.filter(([, column]) => column !== undefined)),
    privateColumns: isPrivate.map(({ column }) => column),
  };
}
