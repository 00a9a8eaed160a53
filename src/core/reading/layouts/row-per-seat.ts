import type { Row } from "../../grid";
import { readPerson, type ReadPerson } from "../names/person-cells";
import type { Draft } from "./draft";
import type { PersonColumns } from "./membership-columns";
import { readMembershipRow, type ReadRow } from "./membership-rows";
import type { RowContext, RowOrganization } from "./row-context";
import { placesOf } from "./row-places";

/** Layout 2: each row is a seat, the deputy stands beside the member ("Mitglied | Stellvertretung"). */
export function readRowPerSeat(
  row: Row,
  organization: RowOrganization | undefined,
  context: RowContext,
): Draft[] {
  const read = readMembershipRow(row, organization, context);
  if (!read) return [];
  const deputies = context.columns.deputies.flatMap(
    (columns) => readDeputy(row, columns, read, context) ?? [],
  );
  return [...(read.draft ? [read.draft] : []), ...deputies];
}

/** A dash, N.N. or "Kein stellvertretendes Mitglied" beside a member: there is no deputy. */
function readDeputy(
  row: Row,
  columns: PersonColumns,
  read: ReadRow,
  context: RowContext,
): Draft | undefined {
  const deputy = readPerson(row, columns, context.cellOf);
  if (deputy?.says !== "name") return undefined;
  const onBehalfOf = originOf(deputy, read, context);
  const { place } = deputy.cell;
  const { organization } = read;
  const target = read.draft && { text: read.member.text, member: read.draft.mention };
  return {
    mention: { name: deputy.name, place, onBehalfOf },
    organization: organization.organization,
    role: "substitute",
    roleText: undefined,
    votingRight: undefined,
    onBehalfOf,
    area: undefined,
    term: read.term,
    target: target && { ...target, place: read.member.cell.place },
    rank: undefined,
    remark: undefined,
    places: deputyPlaces(row, read, place, context),
  };
}

/** A Fraktion left of the member is the row's, so the deputy's too; one behind the member is his alone. */
function originOf(deputy: ReadPerson, read: ReadRow, { columns }: RowContext): string | undefined {
  const ofRow = columns.onBehalfOfIsRows ? read.onBehalfOf : undefined;
  return deputy.onBehalfOf ?? deputy.name.party ?? ofRow;
}

function deputyPlaces(
  row: Row,
  { organization, draft }: ReadRow,
  person: Draft["places"]["person"],
  { columns, table }: RowContext,
): Draft["places"] {
  const { start, end } = placesOf(row, person, organization.place, columns, table);
  return {
    person,
    organization: organization.place,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(draft ? { substituteFor: draft.places.person } : {}),
  };
}
