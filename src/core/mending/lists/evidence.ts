import { isBlank, type Place } from "../../grid";
import type { Membership } from "../../register";
import { cellOf } from "../cells/sheet-cells";
import type { Situation } from "../situation";
import { kept } from "./kept";
import { columnIndex, listAt, rowIndex, rowsOf } from "./list-at";

// What the register tells of how the rows of a list are really written. Where they do not keep to one
// row for each seat, a list is headed by blocks and sections, and a row means what stands above it.

/** True where each row tells its own Fraktion: none stands once for a block of rows or in a heading. */
export const tellsOriginInRow = kept((list, situation: Situation): boolean =>
  rowsOf(list, situation).every(({ onBehalfOf, places }) => {
    if (onBehalfOf === undefined || columnIndex(places.person) !== list.member.name) return true;
    if (places.onBehalfOf) return isSameRow(places.onBehalfOf, places.person);
    return cellText(places.person, situation).includes(onBehalfOf);
  }),
);

/**
 * True where every row of a list stands for itself: it names its Gremium, Funktion and the rest, or the
 * Gremium stands outside of the rows. Then a row more, at its end, is read as it is written.
 */
export const isRowByRow = kept(
  (list, situation: Situation): boolean =>
    tellsOriginInRow(list, situation) &&
    rowsOf(list, situation).every(({ places }) => {
      const { person, organization, role, start, end, substituteFor, rank } = places;
      const own = [role, start, end, substituteFor, rank].filter((place) => place !== undefined);
      const isTitle = listAt(situation.index, organization)?.list !== list;
      return (
        own.every((place) => isSameRow(place, person)) &&
        (isTitle ? list.organization === undefined : isSameRow(organization, person))
      );
    }),
);

/** True where deputies stand beside their own member in all rows of the list, not as a list of their own. */
export const isPairedInRows = kept((list, situation: Situation): boolean => {
  const isMember = ({ places }: Membership) => columnIndex(places.person) === list.member.name;
  const rows = rowsOf(list, situation);
  const members = new Set(rows.filter(isMember).map(({ places }) => rowIndex(places.person)));
  return rows.every((row) => isMember(row) || isPaired(row, members));
});

/** Beside a seat that nobody has there is a deputy of nobody. */
function isPaired({ substituteFor, places }: Membership, members: ReadonlySet<number>): boolean {
  if (!substituteFor) return !members.has(rowIndex(places.person));
  return places.substituteFor !== undefined && isSameRow(places.substituteFor, places.person);
}

function isSameRow(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && rowIndex(a) === rowIndex(b);
}

function cellText(place: Place, { workbook }: Situation): string {
  const value = cellOf(workbook, place)?.value;
  return typeof value === "string" && !isBlank(value) ? value : "";
}
