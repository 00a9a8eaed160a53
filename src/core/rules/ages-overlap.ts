import { ageGroups, ageSpan, type AgeGroup } from "./age-groups";
import { rule } from "./rule";
import { BACKGROUND } from "./sources";
import { where } from "./wording";

type AgesOverlap = Readonly<Record<"from" | "to", number> & { other: string }>;

/** Groups that touch, "0–6" and "6–18", share no age: the birthday belongs to the older one. */
export const agesOverlap = rule<AgesOverlap>({
  code: "ages-overlap",
  severity: "warning",
  title: "Altersgruppen überschneiden sich",
  remedy:
    "Prüfen Sie „Alter von“ und „Alter bis“: Jede Arbeitsgruppe beginnt mit dem Geburtstag, mit dem die jüngere endet.",
  source: BACKGROUND,
  *check(index) {
    let oldest: AgeGroup | undefined;
    for (const group of ageGroups(index).groups) {
      if (oldest && group.from < oldest.to) {
        yield {
          organization: group.organization.shortName,
          facts: {
            other: oldest.organization.shortName,
            from: group.from,
            to: Math.min(group.to, oldest.to),
          },
          places: [...group.places.from, ...oldest.places.to],
        };
      }
      if (!oldest || group.to > oldest.to) oldest = group;
    }
  },
  message: ({ other, ...ages }, subject) =>
    `${where(subject)}Die Altersgruppe überschneidet sich mit ${other}, ${ageSpan(ages)}.`,
});
