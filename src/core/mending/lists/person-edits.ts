import { cellAt, type CellEdit } from "../../grid";
import { parseName, readNameCell } from "../../reading";
import type { MembershipList, Person } from "../../register";
import { nameKey, partyKey } from "../../words";
import { textOf } from "../cells/sheet-cells";
import type { Candidate } from "../people/candidates";
import { nameStyle, nameText } from "../people/name-text";
import type { Situation } from "../situation";
import { rowsOf } from "./list-at";
import { placeIn, valueIn, type PersonSlot } from "./person-slot";

/** So many cells tell how a list writes names. */
const SAMPLES = 40;
const ROWS_LOOKED_AT = 500;

/**
 * What is written into a slot for a person, in the list's own way; undefined where it would be read as
 * somebody else. What the slot held of another person is replaced or emptied.
 */
export function personEdits(
  slot: PersonSlot,
  candidate: Candidate,
  situation: Situation,
): CellEdit[] | undefined {
  const { person } = candidate;
  const { name, givenName, formOfAddress, gender, title, affix, onBehalfOf } = slot.columns;
  const party = partyText(candidate.onBehalfOf, slot.list, situation);
  const whole = nameCell(slot, person, party);
  if (whole === undefined) return undefined;
  const cells: readonly (readonly [number | undefined, string | undefined])[] = [
    [name, whole],
    [givenName, person.givenName],
    [formOfAddress, person.formOfAddress],
    [gender, genderText(person)],
    [title, person.title],
    [affix, person.affix],
    [onBehalfOf, party],
    ...slot.emptied.map((column) => [column, undefined] as const),
  ];
  return cells.flatMap(([column, text]) => {
    if (column === undefined) return [];
    const before = valueIn(slot, column);
    const isOther = textOf(before) !== (text ?? "") && !isSameOrigin(column, slot, party);
    const after = text === "" ? undefined : text;
    return isOther ? [{ place: placeIn(slot, column), before, after }] : [];
  });
}

/** "CDU-Fraktion" stays where "CDU" would be written. */
function isSameOrigin(column: number, slot: PersonSlot, party: string | undefined): boolean {
  if (column !== slot.columns.onBehalfOf || party === undefined) return false;
  return partyKey(textOf(valueIn(slot, column))) === partyKey(party);
}

function nameCell(slot: PersonSlot, person: Person, party: string | undefined): string | undefined {
  const { columns, list } = slot;
  if (columns.givenName !== undefined && person.givenName !== undefined) return person.familyName;
  if (columns.givenName !== undefined) {
    const { familyName } = person;
    return nameKey(parseName(familyName).familyName) === nameKey(familyName)
      ? familyName
      : undefined;
  }
  const own = samplesOf(slot.sheet, list, columns.name);
  const samples = own.length > 0 ? own : samplesOf(slot.sheet, list, list.member.name);
  return nameText(person, party, nameStyle(samples), {
    formOfAddress: columns.formOfAddress !== undefined,
    title: columns.title !== undefined,
    affix: columns.affix !== undefined,
  });
}

/** The first names in a column below the headings. */
export function samplesOf(
  sheet: PersonSlot["sheet"],
  { headerRow, lastRow }: MembershipList,
  column: number,
): string[] {
  const texts: string[] = [];
  const last = Math.min(lastRow, headerRow + ROWS_LOOKED_AT);
  for (let row = headerRow + 1; row <= last && texts.length < SAMPLES; row += 1) {
    const text = textOf(cellAt(sheet, { row, column }));
    if (text !== "" && readNameCell(text) === "name") texts.push(text);
  }
  return texts;
}

/** As the list itself writes that Fraktion, else as the person's other list does. */
export function partyText(
  party: string | undefined,
  list: MembershipList,
  { index }: Situation,
): string | undefined {
  if (party === undefined) return undefined;
  const key = partyKey(party);
  const same = rowsOf(list, { index }).find(
    ({ onBehalfOf }) => onBehalfOf !== undefined && partyKey(onBehalfOf) === key,
  );
  return same?.onBehalfOf ?? party;
}

function genderText({ formOfAddress }: Person): string | undefined {
  if (formOfAddress === undefined) return undefined;
  return formOfAddress === "Frau" ? "w" : "m";
}
