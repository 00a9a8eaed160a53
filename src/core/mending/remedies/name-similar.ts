import { placeOf, placeText, type Place, type CellEdit } from "../../grid";
import { personName, type Person } from "../../register";
import { nameKey } from "../../words";
import { amendmentOf } from "../cells/amendment";
import { cellOf, isWritable } from "../cells/sheet-cells";
import { listAt } from "../lists/list-at";
import { cellsNaming } from "../names/name-cells";
import { replacedOnce } from "../names/spelling";
import type { Choice } from "../remedy";
import type { Situation } from "../situation";
import type { Mend } from "./mend";

/** One spelling everywhere, the one or the other. */
export const mendNameSimilar: Mend = ({ places }, situation) => {
  const [odd, other] = places.map((place) => personAt(place, situation));
  if (!odd || !other || odd === other || meet(odd, other, situation)) return [];
  const choices = [spelling(odd, other, situation), spelling(other, odd, situation)];
  return [{ label: "Schreibweise angleichen", choices: choices.flatMap((each) => each ?? []) }];
};

function personAt(place: Place, { index }: Situation): Person | undefined {
  const text = placeText(place);
  const rows = index.register.memberships.filter(({ places }) => placeText(places.person) === text);
  const persons = new Set(rows.map(({ person }) => person));
  return persons.size === 1 ? [...persons][0] : undefined;
}

/** Who does something in the same organization, or stands in there, is hardly the same person. */
function meet(a: Person, b: Person, { index }: Situation): boolean {
  const bodies = (person: Person) =>
    new Set(index.membershipsOfPerson(person).map(({ organization }) => organization));
  const ofB = bodies(b);
  return [...bodies(a)].some((organization) => ofB.has(organization));
}

/** More cells than this nobody looks through before agreeing. */
const MOST_CELLS = 200;

/** Writes the one as the other is written; undefined where a single cell cannot be. */
function spelling(wrong: Person, right: Person, situation: Situation): Choice | undefined {
  const cells = cellsNaming(wrong, situation.index);
  if (cells.length > MOST_CELLS) return undefined;
  const edits = cells.map((place) => respelt(place, wrong, right, situation));
  if (edits.some((edit) => edit === undefined)) return undefined;
  const amendment = amendmentOf(edits.filter((edit) => edit !== undefined));
  if (amendment.edits.length === 0) return undefined;
  const count = amendment.edits.length;
  return {
    label: `Überall „${personName(right)}“ schreiben`,
    detail: count === 1 ? "ändert 1 Zelle" : `ändert ${count} Zellen`,
    amendment,
  };
}

function respelt(
  place: Place,
  wrong: Person,
  right: Person,
  situation: Situation,
): CellEdit | undefined {
  const isFamily = nameKey(wrong.familyName) !== nameKey(right.familyName);
  const [word, by] = isFamily
    ? [wrong.familyName, right.familyName]
    : [wrong.givenName ?? "", right.givenName ?? ""];
  const at = isFamily ? place : givenPlace(place, situation);
  const cell = cellOf(situation.workbook, at);
  if (typeof cell?.value !== "string" || !isWritable(cell.sheet, cell.address)) return undefined;
  const after = replacedOnce(cell.value, word, by);
  return after === undefined ? undefined : { place: at, before: cell.value, after };
}

/** The given name may have a column of its own beside the name. */
function givenPlace(place: Place, { index }: Situation): Place {
  const at = listAt(index, place);
  const persons = at ? [at.list.member, ...at.list.deputies] : [];
  const givenName = persons.find(({ name }) => name === at?.column)?.givenName;
  return at && givenName !== undefined
    ? placeOf(place.sheet, { row: at.row, column: givenName })
    : place;
}
