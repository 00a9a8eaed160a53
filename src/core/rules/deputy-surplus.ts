import { groupBy, personName } from "../register";
import { overlapOfDifferent } from "./overlap";
import { rule } from "./rule";
import { deputisings, organizationsOf } from "./seated";
import { ORDER_OF_DEPUTIES } from "./sources";
import { listed, where, who } from "./wording";

type DeputySurplus = Readonly<{ deputies: readonly string[] }>;

export const deputySurplus = rule<DeputySurplus>({
  code: "deputy-surplus",
  severity: "warning",
  title: "Mehrere Vertretungen für ein Mitglied",
  remedy:
    "Lassen Sie für jedes Mitglied eine persönliche Vertretung stehen, oder tragen Sie ein, wann die eine die andere ablöst.",
  source: ORDER_OF_DEPUTIES,
  *check(index) {
    const personal = index.register.quotas.filter(({ deputyMode }) => deputyMode === "personal");
    for (const organization of organizationsOf(personal)) {
      for (const [member, rows] of groupBy(
        deputisings(index, organization),
        ({ target }) => target,
      )) {
        const found = overlapOfDifferent(rows, ({ row }) => row.person);
        if (!found) continue;
        const { earlier, later } = found;
        yield {
          organization: organization.shortName,
          person: personName(member),
          facts: { deputies: [personName(earlier.row.person), personName(later.row.person)] },
          places: [later.row.places.person, earlier.row.places.person],
        };
      }
    }
  },
  message: ({ deputies }, subject) =>
    `${where(subject)}${who(subject)} hat zugleich mehrere persönliche Vertretungen: ${listed(deputies)}.`,
});
