import { distance } from "fastest-levenshtein";
import { finding, type Finding } from "../../findings";
import { personName, type Person } from "../../register";
import type { Steps } from "../../steps";
import { nameSimilar } from "../kinds/name-similar";
import type { Bearer } from "./mention";
import { isOneSlip } from "./name-slip";
import { similarPairs, type SimilarPair } from "./similar-pairs";

/**
 * More questions than this nobody answers: a list with so many is of another kind than we think. The
 * likeliest are asked, and the last of them says how many are left out.
 */
const MOST_ASKED = 100;

/** Persons whose names differ by a slip: one finding a pair, at the rarer or later spelling. */
export function* similarNames(persons: ReadonlyMap<Bearer, Person>): Steps<Finding[]> {
  const order = new Map([...persons.keys()].map((bearer, index) => [bearer, index]));
  const placeOf = ({ odd }: OddPair) => order.get(odd) ?? 0;
  const pairs = yield* similarPairs([...persons.keys()]);
  const all = pairs.map((pair) => withOdd(pair, order));
  const asked = [...all].sort((a, b) => b.likelihood - a.likelihood).slice(0, MOST_ASKED);
  const inOrder = asked.sort((a, b) => placeOf(a) - placeOf(b));
  return inOrder.map((pair, index) => {
    const isLast = index === inOrder.length - 1;
    return similarity(pair, isLast ? all.length - asked.length : 0, persons);
  });
}

interface OddPair {
  /** The spelling to look at. */
  readonly odd: Bearer;
  readonly other: Bearer;
  readonly likelihood: number;
}

function withOdd({ a, b, likelihood }: SimilarPair, order: ReadonlyMap<Bearer, number>): OddPair {
  const later = (order.get(a) ?? 0) > (order.get(b) ?? 0) ? a : b;
  const rarer = a.mentions.length < b.mentions.length ? a : b;
  const odd = a.mentions.length === b.mentions.length ? later : rarer;
  return { odd, other: odd === a ? b : a, likelihood };
}

function similarity(
  { odd, other }: OddPair,
  more: number,
  persons: ReadonlyMap<Bearer, Person>,
): Finding {
  const nameOf = (bearer: Bearer) => {
    const person = persons.get(bearer);
    return person ? personName(person) : "";
  };
  return finding(nameSimilar, {
    person: nameOf(odd),
    places: [odd, other].flatMap(({ mentions }) => mentions[0]?.place ?? []),
    facts: {
      name: nameOf(odd),
      similar: nameOf(other),
      distance: lettersApart(odd, other),
      ...(more > 0 ? { more } : {}),
    },
  });
}

/** How many letters differ; two that are turned count as one. */
function lettersApart(a: Bearer, b: Bearer): number {
  const family = a.familyKey === b.familyKey ? 0 : spellingDistance(a.familyKey, b.familyKey);
  if (a.givenKey === undefined || b.givenKey === undefined || family > 0) return family;
  return spellingDistance(a.givenKey, b.givenKey);
}

function spellingDistance(a: string, b: string): number {
  return isOneSlip(a, b) ? 1 : distance(a, b);
}
