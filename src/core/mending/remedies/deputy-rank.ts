import { currentOn, delegateSubstitutesOf, groupBy, type Membership } from "../../register";
import type { Finding } from "../../findings";
import type { CellValue, CellEdit } from "../../grid";
import { amendmentOf } from "../cells/amendment";
import { isWritable, textOf } from "../cells/sheet-cells";
import { slotAt, placeIn, valueIn } from "../lists/person-slot";
import type { Situation } from "../situation";
import type { Mend } from "./mend";

/** Numbered anew from 1, in the order that the ranks tell so far, then in that of the list. */
export const mendDeputyRank: Mend = (finding, situation) => {
  const ranked = deputiesOf(finding, situation);
  const numbers = numbersOf(ranked);
  const edits = ranked.map((row, at) => rankEdit(row, numbers[at] ?? 0, situation));
  if (edits.some((edit) => edit === undefined)) return [];
  const amendment = amendmentOf(edits.filter((edit) => edit !== undefined));
  const label = `Ränge 1 bis ${Math.max(...numbers)} neu vergeben`;
  const detail = `${amendment.edits.length} ${amendment.edits.length === 1 ? "Zelle" : "Zellen"}`;
  return [
    {
      label: "Neu nummerieren",
      choices: amendment.edits.length > 0 ? [{ label, detail, amendment }] : [],
    },
  ];
};

/** The deputies of the list in question, by rank. */
function deputiesOf({ organization, facts }: Finding, { index, asOf }: Situation): Membership[] {
  const quota = index.register.quotas.find(
    (each) => each.deputyMode === "ranked" && each.organization.shortName === organization,
  );
  const all = quota ? currentOn(delegateSubstitutesOf(index, quota), asOf) : [];
  const ofList = all.filter(({ onBehalfOf }) => (onBehalfOf ?? "") === facts["onBehalfOf"]);
  const isOneList = facts["onBehalfOf"] === "" && ofList.length === 0;
  const list = isOneList || !countsAnew(all) ? all : ofList;
  return [...list].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/** True where each Fraktion has a first of its own. */
function countsAnew(deputies: readonly Membership[]): boolean {
  const lists = [...groupBy(deputies, ({ onBehalfOf }) => onBehalfOf ?? "").values()];
  return lists.length > 1 && lists.every((list) => list.some(({ rank }) => rank === 1));
}

/** One number for a person who is listed twice. */
function numbersOf(ranked: readonly Membership[]): number[] {
  const persons = [...new Set(ranked.map(({ person }) => person))];
  return ranked.map(({ person }) => persons.indexOf(person) + 1);
}

function rankEdit(
  { places }: Membership,
  number: number,
  situation: Situation,
): CellEdit | undefined {
  const slot = slotAt(places.person, situation);
  const column = slot?.list.columns.rank;
  if (!slot || slot.isDeputy || column === undefined) return undefined;
  if (!isWritable(slot.sheet, { row: slot.row, column })) return undefined;
  const before = valueIn(slot, column);
  const after = asBefore(number, before);
  return after === undefined ? undefined : { place: placeIn(slot, column), before, after };
}

/** "2." becomes "1."; what is no rank at all is left to people. */
function asBefore(number: number, before: CellValue): CellValue {
  const text = textOf(before);
  if (typeof before === "number" || text === "") return number;
  return /^\d+\.?$/.test(text) ? text.replace(/\d+/, String(number)) : undefined;
}
