import { isReversed } from "../../calendar";
import { placeText, type Place } from "../../grid";
import type { Membership } from "../../register";
import { amendmentOf } from "../cells/amendment";
import { cellOf, isWritable } from "../cells/sheet-cells";
import type { Situation } from "../situation";
import type { Mend } from "./mend";

/** Both cells as they are, each in the other's place. */
export const mendTermReversed: Mend = ({ places }, situation) => {
  const [endPlace, startPlace] = places;
  if (!endPlace || !startPlace || !isTermOfOneRow(startPlace, endPlace, situation)) return [];
  const [start, end] = [startPlace, endPlace].map((place) => cellOf(situation.workbook, place));
  if (!start || start.address.row !== end?.address.row) return [];
  if (![start, end].every(({ sheet, address }) => isWritable(sheet, address))) return [];
  const amendment = amendmentOf([
    { place: startPlace, before: start.value, after: end.value },
    { place: endPlace, before: end.value, after: start.value },
  ]);
  const label = "Beginn und Ende tauschen";
  return [{ label, choices: [{ label, detail: "", amendment }] }];
};

/** False where one cell tells both: then the finding points at the name. */
function isTermOfOneRow(start: Place, end: Place, { index }: Situation): boolean {
  const textOfBoth = (places: readonly (Place | undefined)[]) =>
    places.map((place) => (place ? placeText(place) : "")).join(" ");
  const wanted = textOfBoth([start, end]);
  const isMeant = ({ term, places }: Membership) =>
    isReversed(term) && textOfBoth([places.start, places.end]) === wanted;
  return placeText(start) !== placeText(end) && index.register.memberships.some(isMeant);
}
