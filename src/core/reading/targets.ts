import { personName, type Organization, type SubstituteTarget } from "../register";
import { nameAmbiguous } from "./kinds/name-ambiguous";
import type { Draft, DraftTarget } from "./layouts/draft";
import { familyKey } from "./names/name-key";
import { parseName } from "./names/parse-name";
import { choose, matching } from "./people/choose";
import type { Bearer } from "./people/mention";
import type { People } from "./people/resolve-people";
import { report, type Reading } from "./reading";

/** Bearers by family name: everybody in an organization who is no deputy. Mostly there is one of a name. */
type Members = ReadonlyMap<string, Bearer | Set<Bearer>>;

type FindTarget = (target: DraftTarget, organization: Organization) => SubstituteTarget;

/** Finds whom a deputy stands in for: a member of the organization, else the only one of that name. */
export function targetFinder(people: People, reading: Reading): FindTarget {
  const areNamed = reading.drafts.some(
    ({ target }) => typeof target === "object" && !target.member,
  );
  const members = areNamed ? membersOf(reading.drafts, people) : undefined;
  const known = new Map<Organization, Map<string, Found>>();
  return (target, organization) => {
    const { text, member, at } = target;
    if (member) return { text, person: people.personOf(member) };
    const texts = known.get(organization) ?? new Map<string, Found>();
    if (texts.size === 0) known.set(organization, texts);
    const found = texts.get(text) ?? find(target, members?.get(organization), people);
    texts.set(text, found);
    if (found.several.length > 0) {
      const facts = namesOf(found.several, people);
      report(reading, nameAmbiguous, {
        organization: organization.shortName,
        person: text,
        places: [at.place],
        facts: { text, ...facts },
      });
    }
    return found.target;
  };
}

interface Found {
  readonly target: SubstituteTarget;
  /** Members of the organization who could all be meant. */
  readonly several: readonly Bearer[];
}

function find({ text, at }: DraftTarget, members: Members | undefined, people: People): Found {
  const mention = people.settled({ name: parseName(text), place: at.place, onBehalfOf: undefined });
  const named = members?.get(familyKey(mention.name.familyName));
  const here = named instanceof Set ? [...named] : named ? [named] : [];
  const inside = matching(mention, here);
  const bearer = choose(mention, inside.length > 0 ? inside : people.candidates(mention));
  const target = { text, person: bearer && people.personFor(bearer) };
  return { target, several: bearer ? [] : inside };
}

const NAMED_CANDIDATES = 5;

function namesOf(bearers: readonly Bearer[], people: People) {
  const shown = bearers.slice(0, NAMED_CANDIDATES);
  const candidates = shown.map((bearer) => personName(people.personFor(bearer)));
  return { candidates, count: bearers.length };
}

function membersOf(drafts: readonly Draft[], people: People): ReadonlyMap<Organization, Members> {
  const members = new Map<Organization, Map<string, Bearer | Set<Bearer>>>();
  for (const { organization, role, mention } of drafts) {
    if (role === "substitute") continue;
    const bearer = people.bearerOf(mention);
    const families = members.get(organization) ?? new Map<string, Bearer | Set<Bearer>>();
    if (families.size === 0) members.set(organization, families);
    const there = families.get(bearer.familyKey);
    if (there === undefined) families.set(bearer.familyKey, bearer);
    else if (there instanceof Set) there.add(bearer);
    else if (there !== bearer) families.set(bearer.familyKey, new Set([there, bearer]));
  }
  return members;
}
