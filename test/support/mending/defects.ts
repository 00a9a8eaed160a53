import type { Taste } from "./render-seats";
import { PEOPLE, RANKED, SOUND, STRANGER, type Fact } from "./seats";

/** A fault put into a register that had none, and the finding that must tell of it. */
export interface Defect {
  readonly name: string;
  readonly code: string;
  readonly facts: readonly Fact[];
  /** Without it every taste can show it. */
  readonly fits?: (taste: Taste) => boolean;
  /** Whether the sheet Gremien stands beside. */
  readonly needsRules?: boolean;
  /** Whether something can be done in that taste; yes, unless said otherwise. */
  readonly mends?: (taste: Taste) => boolean;
}

type Change = (fact: Fact) => Fact | readonly Fact[];

function isAt(organization: string, index: number, deputy = false): (fact: Fact) => boolean {
  return (fact) =>
    fact.organization === organization &&
    fact.person === PEOPLE[index] &&
    (fact.deputy ?? false) === deputy;
}

function changed(
  matches: (fact: Fact) => boolean,
  change: Change,
  facts: readonly Fact[] = SOUND,
): Fact[] {
  return facts.flatMap((fact) => (matches(fact) ? change(fact) : [fact]));
}

const isRowPerMembership = ({ layout }: Taste) => layout === "membership";
const hasDates = ({ dates }: Taste) => dates !== "none";
const slip = { ...PEOPLE[2]!, family: "Schulze Pellengar" };
const givenSlip = { ...PEOPLE[3]!, given: "Dieder" };
const withRanks = (ranks: readonly (number | undefined)[]) => {
  const rest = [...ranks];
  return [...SOUND, ...RANKED].map((fact): Fact => {
    if (fact.organization !== "Beirat" || !fact.deputy) return fact;
    return { ...fact, rank: rest.shift() };
  });
};
const ranked = { needsRules: true, fits: isRowPerMembership };

export const DEFECTS: readonly Defect[] = [
  {
    name: "an AG without its member",
    code: "seat-vacant",
    facts: changed(isAt("AG 6-18", 5), () => []),
  },
  {
    name: "an AG without its member, which could be declined",
    code: "seat-vacant",
    facts: changed(isAt("AG 6-18", 5), () => []),
    needsRules: true,
  },
  {
    name: "a member without the seat of another, deputies wanted",
    code: "seat-vacant",
    facts: changed(isAt("KoStAG", 1), () => []).filter((fact) => !isAt("KoStAG", 3, true)(fact)),
  },
  {
    name: "a seat called open, which is vacant too",
    code: "seat-vacant",
    facts: changed(isAt("AG 0-6", 4), ({ organization }) => ({ organization, person: undefined })),
  },
  {
    name: "a seat called open",
    code: "seat-open",
    facts: changed(isAt("AG 18-27", 6), (fact) => ({ ...fact, person: undefined })),
  },
  {
    name: "an open seat where deputies are wanted",
    code: "seat-open",
    facts: changed(isAt("KoStAG", 1), ({ organization }) => ({
      organization,
      person: undefined,
    })).filter((fact) => !isAt("KoStAG", 3, true)(fact)),
  },
  {
    name: "a member without deputy",
    code: "deputy-missing",
    facts: changed(isAt("KoStAG", 3, true), () => []),
  },
  {
    name: "two members, none with a deputy",
    code: "deputy-missing",
    facts: SOUND.filter(({ deputy }) => !deputy),
  },
  {
    name: "no deputies in order",
    code: "deputy-missing",
    facts: [...SOUND, ...RANKED.filter(({ deputy }) => !deputy)],
    ...ranked,
  },
  {
    name: "a deputy of oneself",
    code: "deputy-self",
    facts: changed(isAt("KoStAG", 2, true), (fact) => ({ ...fact, person: PEOPLE[0] })),
  },
  {
    name: "a deputy who is a member",
    code: "deputy-is-member",
    facts: changed(isAt("KoStAG", 2, true), (fact) => ({ ...fact, person: PEOPLE[1] })),
  },
  {
    name: "a deputy of two members",
    code: "deputy-shared",
    facts: changed(isAt("KoStAG", 3, true), (fact) => ({ ...fact, person: PEOPLE[2] })),
  },
  {
    name: "a deputy from elsewhere",
    code: "deputy-outside-source",
    facts: changed(isAt("KoStAG", 3, true), (fact) => ({ ...fact, person: STRANGER })),
  },
  {
    name: "a deputy of nobody there",
    code: "deputy-orphan",
    facts: changed(isAt("KoStAG", 3, true), (fact) => ({ ...fact, target: PEOPLE[9]! })),
    fits: isRowPerMembership,
  },
  { name: "a rank twice", code: "deputy-rank", facts: withRanks([1, 1, 2]), ...ranked },
  { name: "a rank left out", code: "deputy-rank", facts: withRanks([3, 1, 4]), ...ranked },
  {
    name: "a deputy without rank",
    code: "deputy-rank",
    facts: withRanks([1, undefined, 2]),
    ...ranked,
  },
  {
    name: "a slip in a family name",
    code: "name-similar",
    facts: changed(isAt("KoStAG", 2, true), (fact) => ({ ...fact, person: slip })),
  },
  {
    name: "a slip in a given name",
    code: "name-similar",
    facts: changed(isAt("KoStAG", 3, true), (fact) => ({ ...fact, person: givenSlip })),
  },
  {
    name: "a slip in the name of a body",
    code: "organization-similar",
    facts: changed(isAt("AG 0-6", 4), (fact) => ({ ...fact, organization: "AG 0-7" })),
  },
  {
    name: "a membership twice, one going on into the other",
    code: "term-overlap",
    facts: changed(isAt("ABSI", 8), (fact) => [
      { ...fact, end: "2022-12-31" },
      { ...fact, start: "2022-07-01" },
    ]),
    fits: hasDates,
  },
  {
    name: "a membership twice, the earlier without an end",
    code: "term-overlap",
    facts: changed(isAt("ABSI", 8), (fact) => [
      { ...fact, end: undefined },
      { ...fact, start: "2022-07-01" },
    ]),
    fits: hasDates,
  },
  {
    name: "a person on two seats",
    code: "seat-twice",
    facts: changed(isAt("KoStAG", 1), (fact) => ({ ...fact, person: PEOPLE[0] })).filter(
      (fact) => !isAt("KoStAG", 3, true)(fact),
    ),
  },
  {
    name: "an end before the start",
    code: "term-reversed",
    facts: changed(isAt("AG 6-18", 5), ({ start, end, ...fact }) => ({
      ...fact,
      start: end,
      end: start,
    })),
    fits: hasDates,
  },
  {
    name: "a date with a slip",
    code: "date-unreadable",
    facts: changed(isAt("AG 6-18", 5), (fact) => ({ ...fact, startText: "01..11.2020" })),
    fits: hasDates,
  },
];
