import { placeText, type Place } from "../../grid";
import type { Person, RegisterIndex } from "../../register";

/** The cells in which the lists name a person: as somebody who serves, and as one stood in for. */
export function cellsNaming(person: Person, { register }: RegisterIndex): Place[] {
  const places = new Map<string, Place>();
  for (const { person: other, places: own, substituteFor } of register.memberships) {
    const named = [
      ...(other === person ? [own.person] : []),
      ...(substituteFor?.person === person && own.substituteFor ? [own.substituteFor] : []),
    ];
    for (const place of named) places.set(placeText(place), place);
  }
  return [...places.values()];
}
