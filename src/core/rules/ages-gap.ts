import { ageGroups, ageSpan, type AgeGroup } from "./age-groups";
import { rule } from "./rule";
import { BACKGROUND } from "./sources";
import { where } from "./wording";

type AgesGap = Readonly<Record<"from" | "to", number>>;

/** The Netzwerk looks after children and young people from birth to the 27th birthday. */
const LAST_BIRTHDAY = 27;

/** Judged where at least two groups divide the ages among them. */
export const agesGap = rule<AgesGap>({
  code: "ages-gap",
  severity: "warning",
  title: "Altersgruppen mit Lücke",
  remedy:
    "Prüfen Sie „Alter von“ und „Alter bis“: Jede Arbeitsgruppe beginnt mit dem Geburtstag, mit dem die jüngere endet.",
  source: BACKGROUND,
  *check(index) {
    const { groups, isCertain } = ageGroups(index);
    if (!isCertain || groups.length < 2) return;
    for (const { from, to, group, places } of gapsBetween(groups)) {
      yield { organization: group.organization.shortName, facts: { from, to }, places };
    }
  },
  message: (ages, subject) =>
    `${where(subject)}Neben dieser Altersgruppe bleibt eine Lücke; ${ageSpan(ages)} ist keine Arbeitsgruppe zuständig.`,
});

type Gap = AgesGap & { readonly group: AgeGroup; readonly places: AgeGroup["places"]["from"] };

/** Each with the group after it, the last one with the group before it. */
function* gapsBetween(groups: readonly AgeGroup[]): Generator<Gap> {
  let oldest: AgeGroup | undefined;
  for (const group of groups) {
    const [from, to] = [oldest?.to ?? 0, Math.min(group.from, LAST_BIRTHDAY)];
    const places = [...group.places.from, ...(oldest?.places.to ?? [])];
    if (from < to) yield { from, to, group, places };
    if (!oldest || group.to > oldest.to) oldest = group;
  }
  if (!oldest || oldest.to >= LAST_BIRTHDAY) return;
  yield { from: oldest.to, to: LAST_BIRTHDAY, group: oldest, places: oldest.places.to };
}
