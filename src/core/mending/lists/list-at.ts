import { parseAddress, type Place } from "../../grid";
import type { Membership, MembershipList, RegisterIndex } from "../../register";
import type { Situation } from "../situation";
import { kept } from "./kept";

/** A cell in a list of members. */
export interface ListCell {
  readonly list: MembershipList;
  readonly row: number;
  readonly column: number;
}

/** The list in whose rows a cell lies; undefined where it lies in none. */
export function listAt({ register }: RegisterIndex, place: Place): ListCell | undefined {
  const address = parseAddress(place.cell);
  const list = register.lists?.find((each) => address && holds(each, place.sheet, address));
  return list && address ? { list, ...address } : undefined;
}

function holds(
  { sheet, headerRow, lastRow, left, right }: MembershipList,
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const isInside = column >= left && column <= right && row > headerRow && row <= lastRow;
  return sheet === name && isInside;
}

/** The memberships whose person a list names in its rows. */
export const rowsOf = kept((list, { index }: Pick<Situation, "index">): readonly Membership[] =>
  index.register.memberships.filter(({ places }) => {
    const address = places.person.sheet === list.sheet && parseAddress(places.person.cell);
    return address && holds(list, places.person.sheet, address);
  }),
);

/** The zero-based row of a place. */
export function rowIndex({ cell }: Place): number {
  return parseAddress(cell)?.row ?? -1;
}

/** The zero-based column of a place. */
export function columnIndex({ cell }: Place): number {
  return parseAddress(cell)?.column ?? -1;
}
