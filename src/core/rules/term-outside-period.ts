import {
  isOver,
  isReversed,
  LEGISLATIVE_TERMS,
  legislativeTermOf,
  termIncludes,
  type Day,
  type Period,
  type Term,
} from "../calendar";
import { personName } from "../register";
import { rule } from "./rule";
import { LEGISLATIVE_TERM } from "./sources";
import { germanDay, termFacts, where, who } from "./wording";

type TermOutsidePeriod = Readonly<{ side: "start" | "end"; day: string; limit: string }>;

/** From the first day of the first Wahlperiode known to the last day of the last. */
const KNOWN: Period = LEGISLATIVE_TERMS.reduce((known, { end }) => ({ ...known, end }));

export const termOutsidePeriod = rule<TermOutsidePeriod>({
  code: "term-outside-period",
  severity: "warning",
  title: "Außerhalb der Wahlperiode",
  remedy: "Prüfen Sie „von“ und „bis“; eine Entsendung endet mit der Wahlperiode.",
  source: LEGISLATIVE_TERM,
  *check(index) {
    for (const { term, organization, person, places } of index.register.memberships) {
      const offence = offenceOf(term);
      if (!offence) continue;
      const { from: day, to: limit } = termFacts({ start: offence.day, end: offence.limit });
      yield {
        organization: organization.shortName,
        person: personName(person),
        facts: { side: offence.side, day, limit },
        places: [places[offence.side] ?? places.person],
      };
    }
  },
  message({ side, day, limit }, subject) {
    const verb = side === "start" ? "beginnt" : "endet";
    const relation = day < limit ? "vor dem Beginn" : "nach dem Ende";
    return `${where(subject)}${who(subject)} ${verb} am ${germanDay(day)}, ${relation} der Wahlperiode (${germanDay(limit)}).`;
  },
});

interface Offence {
  readonly side: "start" | "end";
  readonly day: Day;
  readonly limit: Day;
}

/** What was over before the first known Wahlperiode belongs to one that is not known here. */
function offenceOf(term: Term): Offence | undefined {
  const { start, end } = term;
  if (isReversed(term) || isOver(term, KNOWN.start)) return undefined;
  if (start !== undefined && !termIncludes(KNOWN, start)) {
    return { side: "start", day: start, limit: start < KNOWN.start ? KNOWN.start : KNOWN.end };
  }
  const { end: limit } = (start === undefined ? undefined : legislativeTermOf(start)) ?? KNOWN;
  return end !== undefined && end > limit ? { side: "end", day: end, limit } : undefined;
}
