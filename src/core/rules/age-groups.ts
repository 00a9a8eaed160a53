import type { Place } from "../grid";
import type { Organization, OrganizationRules, RegisterIndex } from "../register";
import { isWorkingGroup } from "./working-group";

/** From the birthday `from` (0: the birth) to the birthday `to`, which belongs to the next group. */
export interface AgeGroup {
  readonly organization: Organization;
  readonly from: number;
  readonly to: number;
  readonly places: { readonly from: readonly Place[]; readonly to: readonly Place[] };
}

/** The ages of the Arbeitsgruppen, youngest first. */
export interface AgeGroups {
  readonly groups: readonly AgeGroup[];
  /** False where a group says but one of its ages, or both the wrong way round: it could fill any gap. */
  readonly isCertain: boolean;
}

/** Ages of an umbrella such as the Netzwerk are no group's; a body of no known Art that has ages is one. */
export function ageGroups({ register }: RegisterIndex): AgeGroups {
  const aged = register.rules.filter(
    ({ organization, ageFrom, ageTo }) =>
      (ageFrom !== undefined || ageTo !== undefined) &&
      (organization.classification === undefined || isWorkingGroup(organization)),
  );
  const groups = aged.flatMap((rules) => groupOf(rules) ?? []);
  return {
    groups: groups.sort((a, b) => a.from - b.from || a.to - b.to),
    isCertain: groups.length === aged.length,
  };
}

function groupOf({ organization, ageFrom, ageTo, cells, place }: OrganizationRules) {
  if (ageFrom === undefined || ageTo === undefined || ageFrom >= ageTo) return undefined;
  const placesAt = (cell: Place | undefined) => [cell ?? place].filter((at) => at !== undefined);
  const places = { from: placesAt(cells?.ageFrom), to: placesAt(cells?.ageTo) };
  return { organization, from: ageFrom, to: ageTo, places };
}

/** { from: 0, to: 6 } → "von der Geburt bis zum 6. Geburtstag". */
export function ageSpan({ from, to }: Readonly<Record<"from" | "to", number>>): string {
  return `${from === 0 ? "von der Geburt" : `vom ${from}.`} bis zum ${to}. Geburtstag`;
}
