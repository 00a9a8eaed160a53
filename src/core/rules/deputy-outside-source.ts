import { delegateSubstitutesOf } from "../register";
import { rule } from "./rule";
import { outsideSource, sourcedQuotas, type OutsideSource } from "./source-membership";
import { OWN_RULE } from "./sources";
import { termText, where, who } from "./wording";

/** The paper does not say that a deputy must belong to the sending organization: a warning. */
export const deputyOutsideSource = rule<OutsideSource>({
  code: "deputy-outside-source",
  severity: "warning",
  title: "Vertretung gehört dem entsendenden Gremium nicht an",
  remedy:
    "Prüfen Sie, ob die Vertretung dem entsendenden Gremium angehören soll, und benennen Sie sonst eine andere.",
  source: OWN_RULE,
  *check(index, { asOf }) {
    for (const sourced of sourcedQuotas(index)) {
      yield* outsideSource(sourced, delegateSubstitutesOf(index, sourced.quota), asOf);
    }
  },
  message: ({ sendingOrganization, coverage, ...gap }, subject) =>
    coverage === "never"
      ? `${where(subject)}${who(subject)} ist Vertretung und gehört dem entsendenden Gremium (${sendingOrganization}) nicht an.`
      : `${where(subject)}${who(subject)} ist Vertretung und gehört dem entsendenden Gremium (${sendingOrganization}) ${termText(gap)} nicht an.`,
});
