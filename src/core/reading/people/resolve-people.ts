import { finding, type Finding } from "../../findings";
import { groupBy, personName, type Person } from "../../register";
import { forEachInSteps, part, type Steps } from "../../steps";
import { nameAmbiguous } from "../kinds/name-ambiguous";
import { nameKey } from "../names/name-key";
import { matching } from "./choose";
import { findBearers } from "./family";
import { bearerOf, personOf, type Bearer, type Mention } from "./mention";
import { similarNames } from "./similar-names";

/** Who is who: one person per human being, whatever the order of the sheets. */
export interface People {
  /** In the order of first mention. */
  readonly persons: readonly Person[];
  readonly personOf: (mention: Mention) => Person;
  readonly bearerOf: (mention: Mention) => Bearer;
  /** Who could be meant by a name that is no mention of its own; ambiguous mentions stand aside. */
  readonly candidates: (mention: Mention) => readonly Bearer[];
  readonly personFor: (bearer: Bearer) => Person;
  readonly findings: readonly Finding[];
}

/** Mentions of the whole workbook → persons. Grouped by family name; nothing is compared with all. */
export function* resolvePeople(mentions: readonly Mention[]): Steps<People> {
  const families = groupBy(mentions, ({ name }) => nameKey(name.familyName));
  const bearerOfMention = new Map<Mention, Bearer>();
  const findings: Finding[] = [];
  const nameOf = bearerNames();
  const bearersOfFamily = new Map<string, Bearer[]>();
  const placing = forEachInSteps([...families], ([key, members]) => {
    const family = findBearers(members);
    bearersOfFamily.set(
      key,
      family.bearers.filter((bearer) => !bearer.ambiguous),
    );
    for (const bearer of family.bearers) {
      for (const mention of bearer.mentions) bearerOfMention.set(mention, bearer);
    }
    for (const { mention, candidates } of family.ambiguous) {
      findings.push(ambiguity(mention, candidates, nameOf));
    }
  });
  yield* part(placing, 0, 0.5);
  const persons = new Map<Bearer, Person>();
  for (const mention of mentions) {
    const bearer = bearerOfMention.get(mention);
    if (bearer && !persons.has(bearer)) persons.set(bearer, personOf(bearer));
  }
  const similar = yield* part(similarNames(persons), 0.5, 1);
  const bearerAt = (mention: Mention) => known(bearerOfMention.get(mention));
  const personFor = (bearer: Bearer) => known(persons.get(bearer));
  return {
    persons: [...persons.values()],
    bearerOf: bearerAt,
    personFor,
    personOf: (mention) => personFor(bearerAt(mention)),
    candidates: (mention) =>
      matching(mention, bearersOfFamily.get(nameKey(mention.name.familyName)) ?? []),
    findings: findings.concat(similar),
  };
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
