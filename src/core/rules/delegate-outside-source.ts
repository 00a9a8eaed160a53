import { delegatesOf } from "../register";
import { rule } from "./rule";
import { outsideSource, sourcedQuotas, type OutsideSource } from "./source-membership";
import { PAPER } from "./sources";
import { termText, where, who } from "./wording";

/** Judged only where the workbook lists the sending organization. */
export const delegateOutsideSource = rule<OutsideSource>({
  code: "delegate-outside-source",
  severity: "error",
  title: "Mitglied gehört dem entsendenden Gremium nicht an",
  remedy:
    "Prüfen Sie die Mitgliedschaft im entsendenden Gremium und ihre Daten, oder benennen Sie ein anderes Mitglied.",
  source: PAPER,
  *check(index, { asOf }) {
    for (const sourced of sourcedQuotas(index)) {
      yield* outsideSource(sourced, delegatesOf(index, sourced.quota), asOf);
    }
  },
  message: ({ sendingOrganization, coverage, ...gap }, subject) =>
    coverage === "never"
      ? `${where(subject)}${who(subject)} gehört dem entsendenden Gremium (${sendingOrganization}) nicht an.`
      : `${where(subject)}${who(subject)} gehört dem entsendenden Gremium (${sendingOrganization}) ${termText(gap)} nicht an.`,
});
