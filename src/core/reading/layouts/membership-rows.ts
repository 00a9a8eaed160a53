import type { Row } from "../../grid";
import { filledText, readPerson, type ReadPerson } from "../names/person-cells";
import type { Mention } from "../people/mention";
import { cellText } from "../text/plain-text";
import { readCount } from "../values/read-words";
import type { Draft } from "./draft";
import type { RowContext, RowOrganization } from "./row-context";
import { readTerm, type CellsOf } from "./row-facts";
import { reportMissingName } from "./row-name-missing";
import { placesOf } from "./row-places";
import { readRole, type RowRole } from "./row-role";

/** The member of a row as read, and what the deputies beside share with him. */
export interface ReadRow {
  /** undefined: the row names nobody. */
  readonly draft: Draft | undefined;
  readonly member: ReadPerson;
  readonly organization: RowOrganization;
  readonly term: Draft["term"];
  /** Of the row's own column; a party behind the member's name is his alone. */
  readonly onBehalfOf: string | undefined;
}

/** Reads the member of a row; undefined for a row that is a title between the blocks. */
export function readMembershipRow(
  row: Row,
  organization: RowOrganization | undefined,
  context: RowContext,
): ReadRow | undefined {
  const { columns, cellOf, reading } = context;
  const member = readPerson(row, columns.member, cellOf);
  if (!member || !organization) return undefined;
  if (member.says === "name" && reading.book.isKnownName(member.text)) return undefined;
  const cell: CellsOf = (field) => cellOf(row, columns.single.get(field));
  const { shortName } = organization.organization;
  const person = member.says === "name" ? member.text : undefined;
  const term = readTerm(cell, reading, { organization: shortName, person });
  const onBehalfOf = originOf(row, context);
  const read = { member, organization, term, onBehalfOf };
  return { ...read, draft: draftOf(row, read, cell, context) };
}

/** The first filled of Fraktion and Institution, a merged one from further up included. */
function originOf(row: Row, { columns, cellOf, merged }: RowContext): string | undefined {
  return columns.onBehalfOf
    .map((at) => filledText(cellText(cellOf(row, at)?.value ?? merged(row.index, at))))
    .find((text) => text !== undefined);
}

type ReadParts = Omit<ReadRow, "draft">;

function draftOf(row: Row, read: ReadParts, cell: CellsOf, context: RowContext): Draft | undefined {
  const { reading } = context;
  const { member, organization, term } = read;
  const body = organization.organization;
  if (saysDeclined(member, cell)) {
    if (!reading.declined.has(body)) reading.declined.set(body, member.cell.place);
    return undefined;
  }
  if (member.says === "blank") reportMissingName(row, member, organization, context);
  if (member.says !== "name" && member.says !== "open") return undefined;
  const role = readRole(cell, member, body, reading);
  const onBehalfOf = read.onBehalfOf ?? member.name.party;
  if (member.says === "name") return memberDraft(row, { ...read, onBehalfOf }, role, cell, context);
  const seat = { organization: body, role: role.role, text: member.text, term, onBehalfOf };
  reading.openSeats.push({ ...seat, place: member.cell.place });
  return undefined;
}

function memberDraft(
  row: Row,
  { member, organization, term, onBehalfOf }: ReadParts,
  { role, roleText, votingRight, targetText }: RowRole,
  cell: CellsOf,
  { table, columns }: RowContext,
): Draft {
  const mention: Mention = { name: member.name, place: member.cell.place, onBehalfOf };
  return {
    mention,
    organization: organization.organization,
    role,
    roleText,
    votingRight,
    onBehalfOf,
    area: filledText(cellText(cell("area")?.value)),
    term,
    target: targetOf(targetText, cell, member),
    rank: readCount((cell("rank") ?? cell("rowNumber"))?.value),
    remark: filledText(cellText(cell("remark")?.value)),
    nameText: member.text,
    places: placesOf(row, mention.place, organization.place, columns, table),
  };
}

/** "keine Entsendung" stands in the name's cell, or in another one of a row without a name. */
function saysDeclined(member: ReadPerson, cell: CellsOf): boolean {
  if (member.says === "declined") return true;
  if (member.says === "name" || member.says === "open") return false;
  return (["role", "remark"] as const).some((field) =>
    /^keine entsendung/i.test(cellText(cell(field)?.value)),
  );
}

function targetOf(text: string | undefined, cell: CellsOf, member: ReadPerson): Draft["target"] {
  if (text === undefined) return undefined;
  const place = (cell("substituteFor") ?? cell("role") ?? member.cell).place;
  return { text, member: undefined, place };
}
