import {
  addDays,
  isOver,
  isReversed,
  termsOverlap,
  uncovered,
  type Day,
  type Period,
} from "../calendar";
import type { Case } from "../findings";
import type { Place } from "../grid";
import {
  delegatesOf,
  judgedPeriod,
  notOver,
  personName,
  type Membership,
  type RegisterIndex,
} from "../register";
import { rule } from "./rule";
import { distinctRows } from "./seated";
import { ORDER_OF_DEPUTIES } from "./sources";
import { listed, termFacts, termText, where, who } from "./wording";

type DeputyTermShort = Readonly<{ from: string; to: string; deputies: readonly string[] }>;

/** Several deputies cover together; deputies without dates cover all, and so does a pool. */
export const deputyTermShort = rule<DeputyTermShort>({
  code: "deputy-term-short",
  severity: "warning",
  title: "Vertretung deckt nicht die ganze Zeit ab",
  remedy:
    "Passen Sie „von“ und „bis“ der Vertretung an das Mitglied an, oder benennen Sie für die übrige Zeit eine weitere Vertretung.",
  source: ORDER_OF_DEPUTIES,
  *check(index, { asOf }) {
    for (const quota of index.register.quotas.filter(
      ({ deputyMode }) => deputyMode === "personal",
    )) {
      const reported = new Set();
      for (const member of distinctRows(notOver(delegatesOf(index, quota), asOf))) {
        const found = reported.has(member.person) ? undefined : shortCase(index, member, asOf);
        if (!found) continue;
        reported.add(member.person);
        yield found;
      }
    }
  },
  message: ({ deputies, ...gap }, subject) =>
    `${where(subject)}${who(subject)} hat ${termText(gap)} keine Vertretung (benannt: ${listed(deputies)}).`,
});

function shortCase(
  index: RegisterIndex,
  member: Membership,
  asOf: Day,
): Case<DeputyTermShort> | undefined {
  const period = judgedPeriod(member, asOf);
  const deputies = index.substitutesNamedFor(member.person, member.organization);
  const terms = deputies.map(({ term }) => term);
  const first = deputies.find(({ term }) => termsOverlap(term, member.term));
  if (!period || !first || terms.some(isReversed) || index.deputyPoolOf(member)) return;
  const [gap] = uncovered(period, terms);
  if (!gap) return;
  const { from, to } = termFacts(gap);
  const names = new Set(deputies.map(({ person }) => personName(person)));
  return {
    organization: member.organization.shortName,
    person: personName(member.person),
    facts: { from, to, deputies: [...names] },
    places: [placeOfGap(first, deputies, gap), member.places.person],
  };
}

/** The end cell of a deputy before the gap, else the start cell of one after it; first those that touch. */
function placeOfGap(first: Membership, deputies: readonly Membership[], gap: Period): Place {
  const before = deputies.find(({ term }) => term.end === addDays(gap.start, -1));
  const after = deputies.find(({ term }) => term.start === addDays(gap.end, 1));
  const { term, places } = before ?? after ?? first;
  return (isOver(term, gap.start) ? places.end : places.start) ?? places.person;
}
