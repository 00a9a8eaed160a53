import { personName } from "../register";
import { rule } from "./rule";
import { ORDER_OF_DEPUTIES } from "./sources";
import { where, who } from "./wording";

type DeputySelf = Readonly<{ substituteFor: string }>;

export const deputySelf = rule<DeputySelf>({
  code: "deputy-self",
  severity: "error",
  title: "Vertretung der eigenen Person",
  remedy: "Benennen Sie eine andere Person als Vertretung.",
  source: ORDER_OF_DEPUTIES,
  *check(index) {
    for (const { role, person, substituteFor, organization, places } of index.register
      .memberships) {
      if (role !== "substitute" || substituteFor?.person !== person) continue;
      yield {
        organization: organization.shortName,
        person: personName(person),
        facts: { substituteFor: substituteFor.text },
        places: places.substituteFor ? [places.person, places.substituteFor] : [places.person],
      };
    }
  },
  message: (_facts, subject) =>
    `${where(subject)}${who(subject)} ist als Vertretung der eigenen Person eingetragen.`,
});
