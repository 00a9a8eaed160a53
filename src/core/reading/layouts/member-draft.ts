import { filledText, type ReadPerson } from "../names/person-cells";
import { cellText } from "../text/plain-text";
import { readCount } from "../values/read-words";
import type { Draft } from "./draft";
import type { RowFacts } from "./membership-rows";
import { notePool } from "./pools";
import type { RowContext } from "./row-context";
import type { CellsOf } from "./row-facts";
import { reportMissingName } from "./row-name-missing";
import { RowMention } from "./row-mention";
import { headSpots } from "./scope-places";
import { readRole, type RowRole } from "./row-role";

/** The membership of one person of a row; undefined where the row says something else, which is kept. */
export function draftOf(
  person: ReadPerson,
  facts: RowFacts,
  cell: CellsOf,
  context: RowContext,
): Draft | undefined {
  const { reading } = context;
  const { row, scope, organization, term, onBehalfOf: sender } = facts;
  const body = organization.organization;
  if (saysDeclined(person, cell)) {
    if (!reading.declined.has(body)) reading.declined.set(body, person.cell.place);
    return undefined;
  }
  if (person.says === "blank") reportMissingName(row, person, organization, context);
  if (person.says === "blank" || person.says === "none" || person.says === "declined") return;
  const within = { organization: body, section: scope.section, onBehalfOf: sender };
  const role = readRole(cell, person, within, reading);
  if (person.says === "pool") {
    const { place } = person.cell;
    if (role.role === "substitute" || /vertret/iu.test(person.text))
      notePool(person.text, { organization: body, onBehalfOf: sender, place }, reading);
    return undefined;
  }
  const onBehalfOf = sender ?? person.name.party;
  if (person.says === "name")
    return memberDraft(person, facts, { role, onBehalfOf, cell }, context);
  const seat = { organization: body, role: role.role, text: person.text, term, onBehalfOf };
  reading.openSeats.push({ ...seat, place: person.cell.place });
  return undefined;
}

/** What the row tells of this person. */
interface Told {
  readonly role: RowRole;
  readonly onBehalfOf: string | undefined;
  readonly cell: CellsOf;
}

function memberDraft(
  person: ReadPerson,
  facts: RowFacts,
  { role: { role, roleText, votingRight, targetText }, onBehalfOf, cell }: Told,
  context: RowContext,
): Draft {
  const { row, organization, term } = facts;
  const places = context.placesOfMember(row, headSpots(facts, role, context));
  return {
    mention: new RowMention(person.name, onBehalfOf, places),
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
    places,
  };
}

/** Numbers in front of names are ranks only where the heading above says that the order counts. */
function rankOf(
  { number }: ReadPerson,
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
  return { text, member: undefined, at: cell("substituteFor") ?? cell("role") ?? person.cell };
}
