import { personName, type Organization, type SubstituteTarget } from "../register";
import { nameAmbiguous } from "./kinds/name-ambiguous";
import type { Draft, DraftTarget } from "./layouts/draft";
import { familyKey } from "./names/name-key";
import { parseName } from "./names/parse-name";
import { choose, matching } from "./people/choose";
import type { Bearer } from "./people/mention";
import type { People } from "./people/resolve-people";
import { report, type Reading } from "./reading";

/** Bearers by organization and family name: everybody there who is no deputy. */
type Members = ReadonlyMap<Organization, ReadonlyMap<string, ReadonlySet<Bearer>>>;

type FindTarget = (target: DraftTarget, organization: Organization) => SubstituteTarget;

/** Finds whom a deputy stands in for: a member of the organization, else the only one of that name. */
export function targetFinder(people: People, reading: Reading): FindTarget {
  let members: Members | undefined;
  const membersIn = (organization: Organization) => {
    members ??= membersOf(reading.drafts, people);
    return members.get(organization);
  };
  const known = new Map<Organization, Map<string, Found>>();
  return (target, organization) => {
    const { text, member, at } = target;
    if (member) return { text, person: people.personOf(member) };
    const texts = known.get(organization) ?? new Map<string, Found>();
    if (texts.size === 0) known.set(organization, texts);
    const found = texts.get(text) ?? find(target, membersIn(organization), people);
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
    return { text, person: found.bearer && people.personFor(found.bearer) };
  };
}

interface Found {
  readonly bearer: Bearer | undefined;
  /** Members of the organization who could all be meant. */
  readonly several: readonly Bearer[];
}

function find(
  { text, at }: DraftTarget,
  members: ReadonlyMap<string, ReadonlySet<Bearer>> | undefined,
  people: People,
): Found {
  const mention = people.settled({ name: parseName(text), place: at.place, onBehalfOf: undefined });
  const here = [...(members?.get(familyKey(mention.name.familyName)) ?? [])];
  const inside = matching(mention, here);
  if (inside.length > 0) {
    const bearer = choose(mention, inside);
    return { bearer, several: bearer ? [] : inside };
  }
  return { bearer: choose(mention, people.candidates(mention)), several: [] };
}

const NAMED_CANDIDATES = 5;

function namesOf(bearers: readonly Bearer[], people: People) {
  const shown = bearers.slice(0, NAMED_CANDIDATES);
  const candidates = shown.map((bearer) => personName(people.personFor(bearer)));
  return { candidates, count: bearers.length };
}

function membersOf(drafts: readonly Draft[], people: People): Members {
  const members = new Map<Organization, Map<string, Set<Bearer>>>();
  for (const { organization, role, mention } of drafts) {
    if (role === "substitute") continue;
    const bearer = people.bearerOf(mention);
    const families = members.get(organization) ?? new Map<string, Set<Bearer>>();
    const family = families.get(bearer.familyKey) ?? new Set<Bearer>();
    members.set(organization, families.set(bearer.familyKey, family.add(bearer)));
  }
  return members;
}
