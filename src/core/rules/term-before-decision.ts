import { isOver, type Day } from "../calendar";
import {
  delegatesOf,
  delegateSubstitutesOf,
  personName,
  type Consultation,
  type Membership,
  type RegisterIndex,
} from "../register";
import { rule } from "./rule";
import { DECISION } from "./sources";
import { germanDay, termFacts, where, who } from "./wording";

type TermBeforeDecision = Readonly<{ start: string; decision: string; decidedBy: string }>;
type DatedConsultation = Consultation & { readonly day: Day };

/** Where a Beratungsfolge is given: nobody is sent before the deciding body has met. */
export const termBeforeDecision = rule<TermBeforeDecision>({
  code: "term-before-decision",
  severity: "warning",
  title: "Beginn vor dem Beschluss",
  remedy:
    "Setzen Sie „von“ frühestens auf den Tag des Beschlusses, oder berichtigen Sie die Beratungsfolge.",
  source: DECISION,
  *check(index) {
    const decision = decidingStation(index.register.consultations);
    if (!decision) return;
    for (const { term, organization, person, places } of sentMemberships(index)) {
      if (term.start === undefined || term.start >= decision.day) continue;
      if (isOver(term, decision.day)) continue;
      const { from: start, to: day } = termFacts({ start: term.start, end: decision.day });
      yield {
        organization: organization.shortName,
        person: personName(person),
        facts: { start, decision: day, decidedBy: decision.organizationName },
        places: [places.start ?? places.person, decision.place],
      };
    }
  },
  message: ({ start, decision, decidedBy }, subject) =>
    `${where(subject)}${who(subject)} beginnt am ${germanDay(start)}, vor dem Beschluss am ${germanDay(decision)} (${decidedBy}).`,
});

/** The last station marked as deciding, else the last with a day: the one that decides comes last. */
function decidingStation(stations: readonly Consultation[]): DatedConsultation | undefined {
  const dated = stations.filter(
    (station): station is DatedConsultation => station.day !== undefined,
  );
  return dated.findLast(({ authoritative }) => authoritative === true) ?? dated.at(-1);
}

/** Delegates and deputies of the organizations that are filled from another, each row once. */
function sentMemberships(index: RegisterIndex): Set<Membership> {
  const sent = new Set<Membership>();
  for (const quota of index.register.quotas) {
    if (!quota.sendingOrganization) continue;
    for (const row of delegatesOf(index, quota)) sent.add(row);
    for (const row of delegateSubstitutesOf(index, quota)) sent.add(row);
  }
  return sent;
}
