import { filledText, type ReadPerson } from "../names/person-cells";
import type { Mention } from "../people/mention";
import { cellText } from "../text/plain-text";
import { readCount } from "../values/read-words";
import type { Draft } from "./draft";
import type { RowFacts } from "./membership-rows";
import { notePool } from "./pools";
import type { RowContext } from "./row-context";
import type { CellsOf } from "./row-facts";
import { reportMissingName } from "./row-name-missing";
import type { NumberedPerson } from "./row-persons";
import { scopePlaces } from "./scope-places";
import { readRole, type RowRole } from "./row-role";

/** The membership of one person of a row; undefined where the row says something else, which is kept. */
export function draftOf(
  person: NumberedPerson,
  facts: RowFacts,
  cell: CellsOf,
  context: RowContext,
): Draft | undefined {
  const { reading } = context;
  const { row, scope, organization, term } = facts;
  const body = organization.organization;
  const { place } = person.cell;
  if (saysDeclined(person, cell)) {
    if (!reading.declined.has(body)) reading.declined.set(body, place);
    return undefined;
  }
  if (person.says === "blank") reportMissingName(row, person, organization, context);
  if (person.says === "blank" || person.says === "none" || person.says === "declined") return;
  const { onBehalfOf: sender } = facts;
  const within = { organization: body, section: scope.section, onBehalfOf: sender };
  const role = readRole(cell, person, within, reading);
  if (person.says === "pool") {
    if (role.role === "substitute" || /vertret/iu.test(person.text))
      notePool(person.text, { organization: body, onBehalfOf: facts.onBehalfOf, place }, reading);
    return undefined;
  }
  const onBehalfOf = facts.onBehalfOf ?? person.name.party;
  if (person.says === "name") return memberDraft(person, { ...facts, onBehalfOf }, role, context);
  const seat = { organization: body, role: role.role, text: person.text, term, onBehalfOf };
  reading.openSeats.push({ ...seat, place });
  return undefined;
}

function memberDraft(
  person: NumberedPerson,
  facts: RowFacts,
  { role, roleText, votingRight, targetText }: RowRole,
  context: RowContext,
): Draft {
  const { row, organization, term, onBehalfOf } = facts;
  const cell: CellsOf = (field) => context.cellOf(row, context.columns.single.get(field));
  const mention: Mention = { name: person.name, place: person.cell.place, onBehalfOf };
  return {
    mention,
    organization: organization.organization,
    role,
    roleText,
    votingRight,
    onBehalfOf,
    area: filledText(cellText(cell("area")?.value)),
    term,
    target: targetOf(targetText, cell, person),
    rank: rankOf(person, role, facts, cell),
    remark: filledText(cellText(cell("remark")?.value)),
    nameText: person.text,
    places: scopePlaces(facts, mention.place, role, context),
  };
}

/** Numbers in front of names are ranks only where the heading above says that the order counts. */
function rankOf(
  { number }: NumberedPerson,
  role: Draft["role"],
  { scope }: RowFacts,
  cell: CellsOf,
): number | undefined {
  const isListed = role === "substitute" && scope.section?.ranked === true;
  const told = cell("rank") ?? (isListed ? undefined : cell("rowNumber"));
  return readCount(told?.value) ?? (isListed ? number : undefined);
}

/** "keine Entsendung" stands in the name's cell, or in another one of a row without a name. */
function saysDeclined(person: ReadPerson, cell: CellsOf): boolean {
  if (person.says === "declined") return true;
  if (person.says === "name" || person.says === "open") return false;
  return (["role", "remark"] as const).some((field) =>
    /^keine entsendung/i.test(cellText(cell(field)?.value)),
  );
}

function targetOf(text: string | undefined, cell: CellsOf, person: ReadPerson): Draft["target"] {
  if (text === undefined) return undefined;
  const place = (cell("substituteFor") ?? cell("role") ?? person.cell).place;
  return { text, member: undefined, place };
}
