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

/** All of one family name, as they are compared with those of another. */
interface NamedFamily {
  readonly key: string;
  readonly bearers: readonly Bearer[];
  /** Those whose given name is written out, and the same by it. */
  readonly named: readonly Bearer[];
  readonly namesakes: (givenKey: string | undefined) => readonly Bearer[];
  readonly lonely: readonly Bearer[];
}

/** Fewer than these are looked through as quickly as they are grouped. */
const FEW = 8;

function namedFamily(key: string, bearers: readonly Bearer[]): NamedFamily {
  const named = bearers.filter(({ givenParts }) => isWrittenOut(givenParts));
  const lonely = bearers.filter(({ givenParts }) => !isWrittenOut(givenParts));
  let groups: ReadonlyMap<string | undefined, readonly Bearer[]> | undefined;
  const namesakes = (wanted: string | undefined) => {
    if (named.length < FEW) return named.filter(({ givenKey }) => givenKey === wanted);
    groups ??= groupBy(named, ({ givenKey }) => givenKey);
    return groups.get(wanted) ?? [];
  };
  return { key, bearers, named, namesakes, lonely };
}

function* nearFamilyNames(families: Families): Steps<SimilarPair[]> {
  const near = yield* part(nearKeys([...families.keys()]), 0, 0.7);
  const known = new Map<string, NamedFamily>();
  const familyOf = (key: string) => {
    const family = known.get(key) ?? namedFamily(key, families.get(key) ?? []);
    known.set(key, family);
    return family;
  };
  const pairs = flatMapInSteps(near, ([keyA, keyB]) => pairsIn(familyOf(keyA), familyOf(keyB)));
  return yield* part(pairs, 0.7, 1);
}

/** Nearly all near names share no given name: that is asked first. */
function pairsIn(a: NamedFamily, b: NamedFamily): SimilarPair[] {
  const same = sameGivenName(a, b);
  const missing = withoutGivenName(a, b);
  const family = same.length + missing.length > 0 ? familyRelation(a, b) : undefined;
  if (!family) return [];
  const areFrequent = isFrequent(a.key, a.bearers) && isFrequent(b.key, b.bearers);
  const pairsOf = (pairs: readonly BearerPair[], given: GivenRelation) =>
    pairs.flatMap(([one, other]) => pairOf(one, other, { family, given, isFrequent: areFrequent }));
  return [...pairsOf(same, "same"), ...pairsOf(missing, "missing")];
}

function familyRelation(a: NamedFamily, b: NamedFamily): FamilyRelation | undefined {
  if (soundAlike(a.key, b.key)) return "alike";
  const isAtBeginning = commonStart(a.key, b.key) === 0;
  const isShort = Math.max(a.key.length, b.key.length) <= LONGEST_SURE_BEGINNING;
  return isOneSlip(a.key, b.key) && !(isAtBeginning && isShort) ? "slip" : undefined;
}

type BearerPair = readonly [Bearer, Bearer];

/** In the order of the first family. */
function sameGivenName(familyA: NamedFamily, familyB: NamedFamily): BearerPair[] {
  return familyA.named.flatMap((a) => {
    const b = familyB.namesakes(a.givenKey).find((other) => framesFit(a, other));
    return b ? [[a, b] as const] : [];
  });
}

/** Where a given name is missing, each must be the only one of his name who could be meant. */
function withoutGivenName(familyA: NamedFamily, familyB: NamedFamily): BearerPair[] {
  if (familyA.lonely.length + familyB.lonely.length === 0) return [];
  return [
    ...familyA.lonely.flatMap((a) => onlyFit(a, familyB.bearers).map((b) => [a, b] as const)),
    ...familyB.lonely.flatMap((b) => onlyFit(b, familyA.named).map((a) => [a, b] as const)),
  ];
}

function onlyFit(bearer: Bearer, family: readonly Bearer[]): readonly Bearer[] {
  const fitting = family.filter(
    (other) => framesFit(bearer, other) && partsFit(bearer.givenParts, other.givenParts),
  );
  return fitting.length === 1 ? fitting : [];
}
