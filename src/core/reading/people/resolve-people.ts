import { finding, type Finding } from "../../findings";
import { groupBy, personName, type Person } from "../../register";
import { flatMapInSteps, part, type Steps } from "../../steps";
import { nameAmbiguous } from "../kinds/name-ambiguous";
import { familyKey } from "../names/name-key";
import { matching, type Family } from "./choose";
import { findBearers } from "./family";
import { bearerOf, personOf, type Bearer, type Mention } from "./mention";
import { settleNames } from "./settled-names";
import { similarNames } from "./similar-names";

/** Who is who: one person per human being, whatever the order of the sheets. */
export interface People {
  /** In the order of first mention. */
  readonly persons: readonly Person[];
  readonly personOf: (mention: Mention) => Person;
  /** A mention with its family name as other places write it beyond doubt. */
  readonly settled: (mention: Mention) => Mention;
  readonly bearerOf: (mention: Mention) => Bearer;
  /** Who could be meant by a name that is no mention of its own; ambiguous mentions stand aside. */
  readonly candidates: (mention: Mention) => readonly Bearer[];
  readonly personFor: (bearer: Bearer) => Person;
  readonly findings: readonly Finding[];
}

/** Mentions of the whole workbook → persons. Grouped by family name; nothing is compared with all. */
export function* resolvePeople(mentions: readonly Mention[]): Steps<People> {
  const settle = settler(mentions);
  const families = groupBy(mentions.map(settle), ({ name }) => familyKey(name.familyName));
  const resolving = flatMapInSteps([...families], ([key, members]) => [
    [key, findBearers(members)] as const,
  ]);
  const resolved = yield* part(resolving, 0, 0.5);
  const bearerOfMention = bearersByMention(resolved.map(([, family]) => family));
  const bearerAt = (mention: Mention) => known(bearerOfMention.get(settle(mention)));
  const persons = new Map<Bearer, Person>();
  for (const bearer of mentions.map(bearerAt)) {
    if (!persons.has(bearer)) persons.set(bearer, personOf(bearer));
  }
  const similar = yield* part(similarNames(persons), 0.5, 1);
  const personFor = (bearer: Bearer) => known(persons.get(bearer));
  const namesakes = new Map(
    resolved.map(([key, { bearers }]) => [key, bearers.filter((bearer) => !bearer.ambiguous)]),
  );
  return {
    persons: [...persons.values()],
    settled: settle,
    bearerOf: bearerAt,
    personFor,
    personOf: (mention) => personFor(bearerAt(mention)),
    candidates: (mention) =>
      matching(mention, namesakes.get(familyKey(mention.name.familyName)) ?? []),
    findings: ambiguities(resolved.map(([, family]) => family)).concat(similar),
  };
}

/** Mentions with their names settled by all others; the same one again for the same. */
function settler(mentions: readonly Mention[]): (mention: Mention) => Mention {
  const settleName = settleNames(mentions.map(({ name }) => name));
  const settled = new Map<Mention, Mention>();
  return (mention) => {
    if (mention.name.isSure) return mention;
    const found = settled.get(mention);
    if (found) return found;
    const name = settleName(mention.name);
    if (name === mention.name) return mention;
    const own = { name, place: mention.place, onBehalfOf: mention.onBehalfOf };
    settled.set(mention, own);
    return own;
  };
}

function bearersByMention(families: readonly Family[]): Map<Mention, Bearer> {
  const bearers = families.flatMap((family) => family.bearers);
  const byMention = new Map<Mention, Bearer>();
  for (const bearer of bearers) {
    for (const mention of bearer.mentions) byMention.set(mention, bearer);
  }
  return byMention;
}

function ambiguities(families: readonly Family[]): Finding[] {
  const nameOf = bearerNames();
  return families.flatMap(({ ambiguous }) =>
    ambiguous.map(({ mention, candidates }) => ambiguity(mention, candidates, nameOf)),
  );
}

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("a mention that was not resolved");
  return found;
}

const NAMED_CANDIDATES = 5;

/** The name of a bearer as far as all mentions tell, made once for all findings. */
function bearerNames(): (bearer: Bearer) => string {
  const names = new Map<Bearer, string>();
  return (bearer) => {
    const name = names.get(bearer) ?? personName(personOf(bearer));
    names.set(bearer, name);
    return name;
  };
}

function ambiguity(
  mention: Mention,
  candidates: readonly Bearer[],
  nameOf: (bearer: Bearer) => string,
): Finding {
  const person = personName(personOf(bearerOf(mention)));
  const shown = candidates.slice(0, NAMED_CANDIDATES);
  return finding(nameAmbiguous, {
    person,
    places: [mention.place, ...shown.flatMap(({ mentions }) => mentions[0]?.place ?? [])],
    facts: {
      text: person,
      candidates: shown.map(nameOf),
      count: candidates.length,
    },
  });
}
