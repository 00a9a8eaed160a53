import { isErrorValue, type Row } from "../../grid";
import { nameMissing } from "../kinds/name-missing";
import type { ReadPerson } from "../names/person-cells";
import { report } from "../reading";
import type { RowContext, RowOrganization } from "./row-context";
import { isAnyFilled } from "./row-facts";

/** Columns that make a row a seat, though nobody is named in it. */
const SEAT_EVIDENCE = ["role", "start", "end", "area", "vote", "substituteFor"] as const;

/**
 * Reports a row that names its organization and tells something of a seat, but nobody who sits there.
 * A row that only names a deputy is the end of a block, and an error value was reported already.
 */
export function reportMissingName(
  row: Row,
  member: ReadPerson,
  { organization }: RowOrganization,
  { columns, reading }: RowContext,
): void {
  if (isErrorValue(row.cells[columns.member.name])) return;
  const evidence = [
    ...columns.onBehalfOf,
    ...SEAT_EVIDENCE.map((field) => columns.single.get(field)),
  ];
  const namesOrganization =
    columns.organization === undefined || isAnyFilled(row, [columns.organization]);
  const isSeat = member.hasParts || isAnyFilled(row, evidence);
  const deputies = columns.deputies.map(({ name }) => name);
  if (!namesOrganization || !isSeat || isAnyFilled(row, deputies)) return;
  report(reading, nameMissing, {
    organization: organization.shortName,
    places: [member.cell.place],
    facts: { text: organization.shortName },
  });
}
