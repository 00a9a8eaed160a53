import type { Organization } from "../../register";
import { namesOfPaper, PAPER_ORGANIZATIONS, type PaperOrganization } from "../paper-rules";
import { abbreviates, isAbbreviated } from "./abbreviated";
import { namePairs, nameParts, nameVariants, organizationKey, plainName } from "./organization-key";

/** Organizations by all their names; those of the paper come into being when they are first named. */
export interface OrganizationIndex {
  readonly register: (organization: Organization, names: readonly string[]) => Organization;
  readonly find: (text: string) => Organization | undefined;
  /** The organization of the paper that bears one of these names, whether or not it is registered. */
  readonly findPaper: (names: readonly string[]) => PaperOrganization | undefined;
  /** Registers an organization of the paper, as the object that a sheet already made of it if given. */
  readonly adopt: (paper: PaperOrganization, as?: Organization) => Organization;
  readonly all: () => readonly Organization[];
}

/** With more organizations than this a list is not typed by hand, and comparing all would be quadratic. */
const MOST_COMPARED = 300;

export function organizationIndex(): OrganizationIndex {
  const organizations = new Set<Organization>();
  const byKey = new Map<string, Organization>();
  const adopted = new Map<PaperOrganization, Organization>();

  function register(organization: Organization, names: readonly string[]): Organization {
    organizations.add(organization);
    for (const name of names) {
      const key = organizationKey(name);
      if (key !== "" && !byKey.has(key)) byKey.set(key, organization);
    }
    return organization;
  }

  function adopt(paper: PaperOrganization, as?: Organization): Organization {
    const existing = adopted.get(paper);
    if (existing) return existing;
    const organization = as ?? organizationOf(paper);
    adopted.set(paper, organization);
    return register(organization, namesOfPaper(paper));
  }

  function find(text: string): Organization | undefined {
    return (
      byKey.get(organizationKey(text)) ??
      findNames(nameVariants(text)) ??
      findParts(nameParts(text)) ??
      optional(paperOfPair(text), adopt) ??
      findWhole(text) ??
      optional(paperWithin(text), adopt)
    );
  }

  function findNames(names: readonly string[]): Organization | undefined {
    return firstOf(names, byKey) ?? optional(firstOf(names, PAPER_BY_KEY), adopt);
  }

  /** Two names in one cell count only if they are of one organization. */
  function findParts(parts: readonly string[]): Organization | undefined {
    const found = new Set(parts.map((part) => findNames([part, `AG ${part}`])));
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** The only organization that an abbreviation can stand for. */
  function findWhole(text: string): Organization | undefined {
    if (!isAbbreviated(text) || organizations.size > MOST_COMPARED) return undefined;
    const own = [...organizations].filter(({ name }) => abbreviates(text, name));
    const found = new Set([...own, ...papersShortened(text).map((paper) => adopt(paper))]);
    return found.size === 1 ? [...found][0] : undefined;
  }

  return {
    register,
    find,
    findPaper: (names) => firstOf(names, PAPER_BY_KEY),
    adopt,
    all: () => [...organizations],
  };
}

/** Names of the paper are shorter; each blank of a text may part two names, and looking at all costs time. */
const LONGEST_PAIR = 200;

const PAPER_BY_KEY: ReadonlyMap<string, PaperOrganization> = new Map(
  PAPER_ORGANIZATIONS.flatMap((paper) =>
    namesOfPaper(paper).map((name) => [organizationKey(name), paper] as const),
  ),
);

function organizationOf(paper: PaperOrganization): Organization {
  const { name, shortName, classification, previousNames } = paper;
  return { name, shortName, classification, previousNames };
}

function papersShortened(text: string): PaperOrganization[] {
  return PAPER_ORGANIZATIONS.filter((paper) =>
    namesOfPaper(paper).some((name) => abbreviates(text, name)),
  );
}

/** "Steuerungsgruppe KoStAG": two names of one organization of the paper. */
function paperOfPair(text: string): PaperOrganization | undefined {
  if (text.length > LONGEST_PAIR) return undefined;
  const papers = namePairs(text).map((pair) =>
    pair.map((name) => PAPER_BY_KEY.get(organizationKey(name))),
  );
  return papers.find(([first, second]) => first !== undefined && first === second)?.[0];
}

/** An organization of the paper with words around it that say nothing: "1. KoStAG (2)". */
function paperWithin(text: string): PaperOrganization | undefined {
  const plain = plainName(text);
  return plain === text ? undefined : firstOf(nameVariants(plain), PAPER_BY_KEY);
}

function optional<A, B>(value: A | undefined, make: (value: A) => B): B | undefined {
  return value === undefined ? undefined : make(value);
}

function firstOf<V>(names: readonly string[], byKey: ReadonlyMap<string, V>): V | undefined {
  return names.map((name) => byKey.get(organizationKey(name))).find((found) => found !== undefined);
}
