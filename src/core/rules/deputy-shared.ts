import { groupBy, personName } from "../register";
import { overlapOfDifferent } from "./overlap";
import { rule } from "./rule";
import { deputisings, organizationsOf } from "./seated";
import { ORDER_OF_DEPUTIES } from "./sources";
import { listed, where, who } from "./wording";

type DeputyShared = Readonly<{ members: readonly string[] }>;

/** Only personal deputies: who stands on a list in order or in a pool stands in for anybody. */
export const deputyShared = rule<DeputyShared>({
  code: "deputy-shared",
  severity: "error",
  title: "Eine Vertretung für mehrere Mitglieder",
  remedy: "Benennen Sie für jedes Mitglied eine eigene persönliche Vertretung.",
  source: ORDER_OF_DEPUTIES,
  *check(index) {
    const personal = index.register.quotas.filter(({ deputyMode }) => deputyMode === "personal");
    for (const organization of organizationsOf(personal)) {
      for (const rows of groupBy(
        deputisings(index, organization),
        ({ row }) => row.person,
      ).values()) {
        const found = overlapOfDifferent(rows, ({ target }) => target);
        if (!found) continue;
        const { earlier, later } = found;
        yield {
          organization: organization.shortName,
          person: personName(later.row.person),
          facts: { members: [personName(earlier.target), personName(later.target)] },
          places: [later.row.places.person, earlier.row.places.person],
        };
      }
    }
  },
  message: ({ members }, subject) =>
    `${where(subject)}${who(subject)} ist zugleich Vertretung für mehrere Mitglieder: ${listed(members)}.`,
});
