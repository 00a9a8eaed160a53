import type { MembershipPlaces } from "../../../../src/core/register";
import { membershipLines, type Read } from "../reading-support";
import { toldPlaces } from "./told-places";

/** The register in full: "Frau Muster, member, CDU, with vote @B2 CDU@A2", a line for each membership. */
export function placedLines(found: Read): string[] {
  const { memberships } = found.register;
  return membershipLines(found).map((line, index) => {
    const { votingRight, places } = memberships[index]!;
    const vote = votingRight === undefined ? "" : votingRight ? ", with vote" : ", no vote";
    return `${line}${vote} @${cellsOf(places)}`;
  });
}

/** The cell of the person, then the others with what they tell; the organization's is left out. */
function cellsOf(places: MembershipPlaces): string {
  const told = toldPlaces(places).map(([what, { cell }]) => `${what}=${cell}`);
  return [places.person.cell, ...told].join(" ");
}

/** "KoStAG: CDU, 2 members": whom a list of deputies stands in for. */
export function poolLines({ register }: Read): string[] {
  return register.deputyPools.map(
    ({ organization, onBehalfOf, members }) =>
      `${organization.shortName}: ${onBehalfOf ?? "all"}, ${members.length} members`,
  );
}
