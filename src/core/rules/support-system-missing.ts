import {
  isSteeringGroup,
  membersBeside,
  notOver,
  SUPPORT_SYSTEMS,
  systemsIn,
  systemsOf,
} from "../register";
import { rule } from "./rule";
import { BACKGROUND } from "./sources";
import { listed, where } from "./wording";

type SupportSystemMissing = Readonly<{ lacking: readonly string[] }>;

/**
 * Judged where the list of the Steuerungsgruppe holds others than the delegates and their Bereich names
 * a system at all: a list of the delegates alone tells nothing of the others.
 */
export const supportSystemMissing = rule<SupportSystemMissing>({
  code: "support-system-missing",
  severity: "warning",
  title: "Unterstützungssystem nicht vertreten",
  remedy:
    "Tragen Sie die Leitungskraft des Bereichs in die Mitgliederliste ein, oder ergänzen Sie dort den „Bereich“.",
  source: BACKGROUND,
  *check(index, { asOf }) {
    for (const organization of index.register.organizations.filter(isSteeringGroup)) {
      const rows = notOver(index.membershipsOf(organization), asOf);
      const members = rows.filter(({ role }) => role !== "substitute");
      const beside = membersBeside(index, organization, asOf);
      const first = beside.find(({ area }) => systemsIn(area ?? "").length > 0);
      if (!first) continue;
      const present = new Set(members.flatMap(systemsOf));
      const lacking = SUPPORT_SYSTEMS.filter((system) => !present.has(system));
      if (lacking.length === 0) continue;
      yield {
        organization: organization.shortName,
        facts: { lacking },
        places: [first.places.organization],
      };
    }
  },
  message: ({ lacking }, subject) =>
    lacking.length === 1
      ? `${where(subject)}Ein Unterstützungssystem hat kein Mitglied: ${listed(lacking)}.`
      : `${where(subject)}${lacking.length} Unterstützungssysteme haben kein Mitglied: ${listed(lacking)}.`,
});
