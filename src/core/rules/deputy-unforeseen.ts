import { delegateSubstitutesOf, notOver, personName } from "../register";
import { rule } from "./rule";
import { QUOTA } from "./sources";
import { where, who } from "./wording";

type DeputyUnforeseen = Readonly<{ deputyMode: "none" }>;

export const deputyUnforeseen = rule<DeputyUnforeseen>({
  code: "deputy-unforeseen",
  severity: "hint",
  title: "Vertretung nicht vorgesehen",
  remedy:
    "Prüfen Sie, ob die Vertretung gewollt ist; wenn ja, tragen Sie im Blatt „Gremien“ unter „Vertretung“ die Art der Vertretung ein.",
  source: QUOTA,
  *check(index, { asOf }) {
    for (const quota of index.register.quotas.filter(({ deputyMode }) => deputyMode === "none")) {
      for (const { person, places } of notOver(delegateSubstitutesOf(index, quota), asOf)) {
        yield {
          organization: quota.organization.shortName,
          person: personName(person),
          facts: { deputyMode: "none" },
          places: [places.person],
        };
      }
    }
  },
  message: (_facts, subject) =>
    `${where(subject)}${who(subject)} ist als Vertretung eingetragen, obwohl dort keine vorgesehen ist.`,
});
