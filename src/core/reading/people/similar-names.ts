import { finding, type Finding } from "../../findings";
import { groupBy, personName, type Person } from "../../register";
import { finish, flatMapInSteps, forEachInSteps, part, type Steps } from "../../steps";
import { nameSimilar } from "../kinds/name-similar";
import { isInitial } from "../names/name-key";
import type { Bearer } from "./mention";
import { commonStart, isOneSlip, neighbourhood, soundAlike } from "./name-slip";

/** Shorter family names differ by one letter too often to mean anything: Rau, Rat, Rad. */
const SHORTEST_FAMILY_NAME = 4;
/** From this length on one letter is a slip without further evidence: Lütkecosman, Lütkecosmann. */
const TELLING_LENGTH = 7;
const SHORTEST_GIVEN_NAME = 5;
/** Longer keys are no names, and their neighbourhoods would cost memory. */
const LONGEST_KEY = 60;
/** A key that so many share is no evidence of a slip, and comparing all with all would be quadratic. */
const LARGEST_BUCKET = 60;

/** Persons whose names differ by a slip: one finding a pair, at the rarer or later spelling. */
export function* similarNames(persons: ReadonlyMap<Bearer, Person>): Steps<Finding[]> {
  const bearers = [...persons.keys()].filter(
    ({ ambiguous, familyKey }) => !ambiguous && familyKey.length >= SHORTEST_FAMILY_NAME,
  );
  const order = new Map(bearers.map((bearer, index) => [bearer, index]));
  const families = groupBy(bearers, ({ familyKey }) => familyKey);
  const givenNames = yield* part(givenNameSlips(families), 0, 0.3);
  const familyNames = yield* part(familyNameSlips(families), 0.3, 0.8);
  const findings = flatMapInSteps([...givenNames, ...familyNames], ([a, b]) => {
    const later = (order.get(a) ?? 0) > (order.get(b) ?? 0) ? a : b;
    const rarer = a.mentions.length < b.mentions.length ? a : b;
    const odd = a.mentions.length === b.mentions.length ? later : rarer;
    return [similarity(odd, odd === a ? b : a, persons)];
  });
  return yield* part(findings, 0.8, 1);
}

type Pair = readonly [Bearer, Bearer];

function similarity(odd: Bearer, other: Bearer, persons: ReadonlyMap<Bearer, Person>): Finding {
  const nameOf = (bearer: Bearer) => {
    const person = persons.get(bearer);
    return person ? personName(person) : "";
  };
  return finding(nameSimilar, {
    person: nameOf(odd),
    places: [odd, other].flatMap(({ mentions }) => mentions[0]?.place ?? []),
    facts: { name: nameOf(odd), similar: nameOf(other), distance: 1 },
  });
}

/** Pairs of keys one slip apart, found through shared neighbourhoods; never all with all. */
function* slipPairs(keys: readonly string[]): Steps<[string, string][]> {
  const buckets = new Map<string, string[]>();
  const pairs = new Map<string, [string, string]>();
  yield* forEachInSteps(keys, (key) => {
    if (key.length > LONGEST_KEY) return;
    for (const neighbour of neighbourhood(key)) {
      const bucket = buckets.get(neighbour) ?? [];
      if (bucket.length === 0) buckets.set(neighbour, bucket);
      if (bucket.length >= LARGEST_BUCKET) continue;
      for (const other of bucket) {
        if (isOneSlip(other, key)) pairs.set(`${other}|${key}`, [other, key]);
      }
      bucket.push(key);
    }
  });
  return [...pairs.values()];
}

/** Same family name, given names a slip apart: Elmar and Elmer, but not Martin and Martina. */
function givenNameSlips(families: ReadonlyMap<string, readonly Bearer[]>): Steps<Pair[]> {
  return flatMapInSteps([...families.values()], (family) => {
    if (family.length < 2) return [];
    const byGivenName = groupBy(family.filter(hasGivenName), ({ givenKey }) => givenKey ?? "");
    const long = [...byGivenName.keys()].filter((key) => key.length >= SHORTEST_GIVEN_NAME);
    return finish(slipPairs(long))
      .filter(([a, b]) => !differsAtEnd(a, b))
      .flatMap(([a, b]) => matches(byGivenName.get(a), byGivenName.get(b)));
  });
}

/** Martin/Martina, Marie/Maria, Andrea/Andreas: another given name, not a slip. */
function differsAtEnd(a: string, b: string): boolean {
  return commonStart(a, b) >= Math.max(a.length, b.length) - 1;
}

function hasGivenName({ mentions, givenKey }: Bearer): boolean {
  return (
    givenKey !== undefined &&
    mentions.some(({ name }) => name.givenName && !isInitial(name.givenName))
  );
}

function matches(some: readonly Bearer[] = [], others: readonly Bearer[] = []): Pair[] {
  const [a] = some;
  const [b] = others;
  return a && b && formsFit(a, b) ? [[a, b]] : [];
}

function formsFit(a: Bearer, b: Bearer): boolean {
  return !a.formOfAddress || !b.formOfAddress || a.formOfAddress === b.formOfAddress;
}

function* familyNameSlips(families: ReadonlyMap<string, readonly Bearer[]>): Steps<Pair[]> {
  const apart = yield* part(slipPairs([...families.keys()]), 0, 0.7);
  const fitting = flatMapInSteps(apart, ([keyA, keyB]) => {
    const [familyA, familyB] = [families.get(keyA) ?? [], families.get(keyB) ?? []];
    return [...sameGivenName(familyA, familyB), ...withoutGivenName(familyA, familyB)];
  });
  return yield* part(fitting, 0.7, 1);
}

function sameGivenName(familyA: readonly Bearer[], familyB: readonly Bearer[]): Pair[] {
  const namesakes = groupBy(familyB.filter(hasGivenName), ({ givenKey }) => givenKey);
  return familyA.filter(hasGivenName).flatMap((a) => {
    const b = namesakes.get(a.givenKey)?.find((other) => formsFit(a, other));
    return b && (lengthOf(a, b) >= TELLING_LENGTH || !partiesDiffer(a, b)) ? [[a, b] as const] : [];
  });
}

/** Where a given name is missing, each must be the only one of his name who could be meant. */
function withoutGivenName(familyA: readonly Bearer[], familyB: readonly Bearer[]): Pair[] {
  const lonelyA = familyA.filter((bearer) => !hasGivenName(bearer));
  const lonelyB = familyB.filter((bearer) => !hasGivenName(bearer));
  const pairs = [
    ...lonelyA.flatMap((a) => onlyFit(a, familyB).map((b) => [a, b] as const)),
    ...lonelyB.flatMap((b) => onlyFit(b, familyA.filter(hasGivenName)).map((a) => [a, b] as const)),
  ];
  return pairs.filter(([a, b]) => isTelling(a, b));
}

function onlyFit(bearer: Bearer, family: readonly Bearer[]): Bearer[] {
  const fitting = family.filter((other) => formsFit(bearer, other) && initialsAgree(bearer, other));
  return fitting.length === 1 ? fitting : [];
}

function initialsAgree(a: Bearer, b: Bearer): boolean {
  return a.givenInitials.startsWith(b.givenInitials) || b.givenInitials.startsWith(a.givenInitials);
}

function isTelling(a: Bearer, b: Bearer): boolean {
  if (lengthOf(a, b) >= TELLING_LENGTH) return true;
  const sameParty = [...a.parties].some((party) => b.parties.has(party));
  return sameParty && soundAlike(a.familyKey, b.familyKey);
}

/** The letters of the shorter name as written: ü counts as one, unlike in the key. */
function lengthOf(a: Bearer, b: Bearer): number {
  const letters = ({ mentions }: Bearer) =>
    (mentions[0]?.name.familyName ?? "").replace(/[^\p{L}]/gu, "").length;
  return Math.min(letters(a), letters(b));
}

function partiesDiffer(a: Bearer, b: Bearer): boolean {
  if (a.parties.size === 0 || b.parties.size === 0) return false;
  return ![...a.parties].some((party) => b.parties.has(party));
}
