import { groupBy } from "../../register";
import { finish, flatMapInSteps, part, type Steps } from "../../steps";
import { isWrittenOut, partsFit } from "./given-parts";
import { givenRelation } from "./given-relation";
import {
  framesFit,
  isFrequent,
  likelihood,
  type FamilyRelation,
  type GivenRelation,
  type Likeness,
} from "./likely-same";
import type { Bearer } from "./mention";
import { commonStart, isOneSlip } from "./name-slip";
import { soundAlike } from "./name-sound";
import { nearKeys } from "./near-keys";

/** Two persons who may be one, and how much speaks for it. */
export interface SimilarPair {
  readonly a: Bearer;
  readonly b: Bearer;
  readonly likelihood: number;
}

type Families = ReadonlyMap<string, readonly Bearer[]>;

/** Shorter family names differ by one letter too often to mean anything: Rau, Rat, Rad. */
const SHORTEST_FAMILY_NAME = 4;
/** In shorter names the first letter is hardly ever mistyped: Bauer and Lauer are two. */
const LONGEST_SURE_BEGINNING = 6;

/** All pairs worth a question; ambiguous family names stand aside. */
export function* similarPairs(bearers: readonly Bearer[]): Steps<SimilarPair[]> {
  const families = groupBy(
    bearers.filter(
      ({ ambiguous, familyKey }) => !ambiguous && familyKey.length >= SHORTEST_FAMILY_NAME,
    ),
    ({ familyKey }) => familyKey,
  );
  const same = yield* part(sameFamilyName(families), 0, 0.3);
  return same.concat(yield* part(nearFamilyNames(families), 0.3, 1));
}

function pairOf(a: Bearer, b: Bearer, likeness: Likeness): SimilarPair[] {
  const found = framesFit(a, b) ? likelihood(a, b, likeness) : 0;
  return found > 0 ? [{ a, b, likelihood: found }] : [];
}

/** Same family name, given names alike: Stefan and Stephan, Elmar and Elmer, Anna and Anna Maria. */
function sameFamilyName(families: Families): Steps<SimilarPair[]> {
  return flatMapInSteps([...families], ([key, family]) => {
    const named = family.filter(({ givenParts }) => isWrittenOut(givenParts));
    if (named.length < 2) return [];
    const byGivenName = groupBy(named, ({ givenKey }) => givenKey ?? "");
    const near = [...finish(nearKeys([...byGivenName.keys()])), ...longerNames(byGivenName)];
    return near.flatMap(([keyA, keyB]) => {
      const [[a], [b]] = [byGivenName.get(keyA) ?? [], byGivenName.get(keyB) ?? []];
      const given = a && b && givenRelation(a.givenParts, b.givenParts);
      if (!given) return [];
      return pairOf(a, b, { family: "same", given, isFrequent: isFrequent(key, family) });
    });
  });
}

/** "Anna" with the only longer name that begins so. */
function longerNames(byGivenName: Families): [string, string][] {
  const byFirst = groupBy([...byGivenName], ([, [bearer]]) => bearer?.givenParts[0] ?? "");
  return [...byFirst].flatMap(([first, names]): [string, string][] => {
    const [other, ...more] = names.filter(([key]) => key !== first);
    return other && more.length === 0 && names.length === 2 ? [[first, other[0]]] : [];
  });
}

function* nearFamilyNames(families: Families): Steps<SimilarPair[]> {
  const near = yield* part(nearKeys([...families.keys()]), 0, 0.7);
  const pairs = flatMapInSteps(near, ([keyA, keyB]) => {
    const family = familyRelation(keyA, keyB);
    if (!family) return [];
    const [familyA, familyB] = [families.get(keyA) ?? [], families.get(keyB) ?? []];
    const areFrequent = isFrequent(keyA, familyA) && isFrequent(keyB, familyB);
    const pairsOf = (pairs: readonly BearerPair[], given: GivenRelation) =>
      pairs.flatMap(([a, b]) => pairOf(a, b, { family, given, isFrequent: areFrequent }));
    return [
      ...pairsOf(sameGivenName(familyA, familyB), "same"),
      ...pairsOf(withoutGivenName(familyA, familyB), "missing"),
    ];
  });
  return yield* part(pairs, 0.7, 1);
}

function familyRelation(a: string, b: string): FamilyRelation | undefined {
  if (soundAlike(a, b)) return "alike";
  const isAtBeginning = commonStart(a, b) === 0;
  const isShort = Math.max(a.length, b.length) <= LONGEST_SURE_BEGINNING;
  return isOneSlip(a, b) && !(isAtBeginning && isShort) ? "slip" : undefined;
}

type BearerPair = readonly [Bearer, Bearer];

function sameGivenName(familyA: readonly Bearer[], familyB: readonly Bearer[]): BearerPair[] {
  const namesakes = groupBy(familyB, ({ givenKey }) => givenKey);
  return familyA.flatMap((a) => {
    if (!isWrittenOut(a.givenParts)) return [];
    const b = namesakes.get(a.givenKey)?.find((other) => framesFit(a, other));
    return b ? [[a, b] as const] : [];
  });
}

/** Where a given name is missing, each must be the only one of his name who could be meant. */
function withoutGivenName(familyA: readonly Bearer[], familyB: readonly Bearer[]): BearerPair[] {
  const isLonely = ({ givenParts }: Bearer) => !isWrittenOut(givenParts);
  const [lonelyA, lonelyB] = [familyA.filter(isLonely), familyB.filter(isLonely)];
  const namedA = familyA.filter((bearer) => !isLonely(bearer));
  return [
    ...lonelyA.flatMap((a) => onlyFit(a, familyB).map((b) => [a, b] as const)),
    ...lonelyB.flatMap((b) => onlyFit(b, namedA).map((a) => [a, b] as const)),
  ];
}

function onlyFit(bearer: Bearer, family: readonly Bearer[]): readonly Bearer[] {
  const fitting = family.filter(
    (other) => framesFit(bearer, other) && partsFit(bearer.givenParts, other.givenParts),
  );
  return fitting.length === 1 ? fitting : [];
}
