import { isReversed, mergedTerms, uncovered, type Day, type Term } from "../calendar";
import type { Case } from "../findings";
import {
  groupBy,
  judgedPeriod,
  notOver,
  personName,
  type Membership,
  type Organization,
  type Person,
  type RegisterIndex,
  type Role,
  type SeatQuota,
} from "../register";
import { distinctRows } from "./seated";
import { termFacts } from "./wording";

/** Who serves an organization without belonging to it. */
const SERVING_ROLES: readonly Role[] = ["recorder", "office", "moderation"];

export type OutsideSource = Readonly<{
  sendingOrganization: string;
  coverage: "never" | "partly";
  from: string;
  to: string;
}>;

/** What a person is in the sending organization. */
export interface Belonging {
  readonly rows: readonly Membership[];
  /** The days on which the person belongs; undefined where a reversed term leaves them open. */
  readonly terms: readonly Term[] | undefined;
}

const NOT_BELONGING: Belonging = { rows: [], terms: [] };

export interface SourcedQuota {
  readonly quota: SeatQuota;
  readonly source: Organization;
  readonly belongingOf: (person: Person) => Belonging;
}

/** The quotas whose sending organization the workbook lists: of the others nothing can be said. */
export function sourcedQuotas(index: RegisterIndex): SourcedQuota[] {
  const known = new Map<Organization, ReadonlyMap<Person, Belonging>>();
  return index.register.quotas.flatMap((quota) => {
    const source = quota.sendingOrganization;
    if (!source || index.membershipsOf(source).length === 0) return [];
    const belongings = known.get(source) ?? belongingsIn(index, source);
    known.set(source, belongings);
    const belongingOf = (person: Person) => belongings.get(person) ?? NOT_BELONGING;
    return [{ quota, source, belongingOf }];
  });
}

function belongingsIn(index: RegisterIndex, source: Organization): Map<Person, Belonging> {
  const rows = index.membershipsOf(source).filter(({ role }) => !SERVING_ROLES.includes(role));
  const belongings = [...groupBy(rows, ({ person }) => person)].map(
    ([person, ofPerson]): [Person, Belonging] => {
      const terms = ofPerson.map(({ term }) => term);
      const isOpen = terms.some(isReversed);
      return [person, { rows: ofPerson, terms: isOpen ? undefined : mergedTerms(terms) }];
    },
  );
  return new Map(belongings);
}

/** The rows of delegates or deputies whose time is not covered by the source; one case a person. */
export function* outsideSource(
  { quota, source, belongingOf }: SourcedQuota,
  rows: readonly Membership[],
  asOf: Day,
): Iterable<Case<OutsideSource>> {
  const reported = new Set<Person>();
  for (const row of distinctRows(notOver(rows, asOf))) {
    const belonging = belongingOf(row.person);
    const gap = reported.has(row.person) ? undefined : sourceGap(row, belonging, asOf);
    if (!gap) continue;
    reported.add(row.person);
    const { from, to } = termFacts(gap);
    yield {
      organization: quota.organization.shortName,
      person: personName(row.person),
      facts: { sendingOrganization: source.shortName, coverage: gap.coverage, from, to },
      places: [row, ...belonging.rows].map(({ places }) => places.person),
    };
  }
}

interface SourceGap {
  readonly start: Day;
  readonly end: Day;
  readonly coverage: "never" | "partly";
}

/** The first days of a membership on which the person did not belong to the source. */
export function sourceGap(row: Membership, { terms }: Belonging, asOf: Day): SourceGap | undefined {
  const period = judgedPeriod(row, asOf);
  if (!period || !terms) return undefined;
  const [gap] = uncovered(period, terms);
  if (!gap) return undefined;
  const isWhole = gap.start === period.start && gap.end === period.end;
  return { ...gap, coverage: isWhole ? "never" : "partly" };
}
