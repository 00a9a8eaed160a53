import { membershipLines, type Read } from "../reading-support";
import { toldPlaces } from "./told-places";

/** "KoStAG: Frau Muster, member (A2 in B1, role B2)": each membership with all cells it was read from. */
export function citedLines(found: Read): string[] {
  const lines = membershipLines(found);
  return found.register.memberships.map(({ places }, index) => {
    const { person, organization } = places;
    const beside = toldPlaces(places).map(([name, place]) => `${name} ${place.cell}`);
    const cells = [`${person.cell} in ${organization.cell}`, ...beside].join(", ");
    return `${lines[index] ?? ""} (${cells})`;
  });
}

/** "KoStAG, CDU: alle weiteren Mitglieder (B4) for Muster": the pools with their cell and whom they cover. */
export function citedPools({ register }: Read): string[] {
  return register.deputyPools.map(({ organization, onBehalfOf, text, place, members }) => {
    const names = members.map(({ person }) => person.familyName).join(", ");
    return `${organization.shortName}, ${onBehalfOf ?? "all"}: ${text} (${place.cell}) for ${names}`;
  });
}
