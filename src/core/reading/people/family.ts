import { nameKey } from "../names/name-key";
import { decide, type Family } from "./choose";
import { givenPartsOf, partsFit } from "./given-parts";
import { placeFamilyNames } from "./family-names";
import { groupBy } from "../../register";
import {
  addMention,
  bearerOf,
  detailOf,
  fits,
  partyOf,
  type Bearer,
  type Mention,
} from "./mention";

/**
 * The bearers of one family name. Mentions that tell more go first, so that the order of the sheets
 * does not matter: given names written out, then initials, then the family name alone.
 */
export function findBearers(mentions: readonly Mention[]): Family {
  const [first] = mentions;
  if (first && isOneName(first, mentions))
    return { bearers: [bearerOfAll(first, mentions)], ambiguous: [] };
  const family: Family = { bearers: [], ambiguous: [] };
  const by = groupBy(mentions, detailOf);
  placeFullNames(family, by.get("full") ?? []);
  placeInitials(family, by.get("initial") ?? []);
  placeFamilyNames(family, by.get("family") ?? []);
  return family;
}

/** All in one spelling, and with more than the family name: nobody is to be told apart. */
function isOneName(first: Mention, mentions: readonly Mention[]): boolean {
  if (mentions.length === 1) return true;
  return mentions.every(({ name }) => name === first.name) && detailOf(first) === "full";
}

function bearerOfAll(first: Mention, mentions: readonly Mention[]): Bearer {
  const bearer = bearerOf(first);
  for (const mention of mentions) if (mention !== first) addMention(bearer, mention);
  return bearer;
}

function placeFullNames(family: Family, mentions: readonly Mention[]): void {
  const byGivenName = groupBy(mentions, ({ name }) => nameKey(name.givenName ?? ""));
  for (const same of byGivenName.values()) {
    const bearers: Bearer[] = [];
    for (const mention of tellingFirst(same)) {
      const bearer = bearers.find((candidate) => fits(candidate, mention));
      if (bearer) addMention(bearer, mention);
      else bearers.push(bearerOf(mention));
    }
    family.bearers.push(...bearers);
  }
}

/** Mentions with a form of address before those without: "Kim" is Frau Kim or Herr Kim. */
function tellingFirst(mentions: readonly Mention[]): Mention[] {
  const tells = ({ name }: Mention) => (name.formOfAddress ? 2 : 0) + (name.affix === "" ? 0 : 1);
  return [...mentions].sort((a, b) => tells(b) - tells(a));
}

/** Mentions that tell the same are looked up once: there may be thousands of "K. Müller". */
function placeInitials(family: Family, mentions: readonly Mention[]): void {
  const named = groupBy(family.bearers, ({ givenParts: [part = ""] }) => part.charAt(0));
  for (const same of groupBy(tellingFirst(mentions), frameOf).values()) {
    const [first] = same;
    if (!first) continue;
    const givenName = first.name.givenName ?? "";
    const parts = givenPartsOf(givenName);
    const letter = parts[0]?.charAt(0) ?? "";
    const sameLetter = named.get(letter) ?? [];
    const candidates = sameLetter.filter(
      (bearer) => partsFit(bearer.givenParts, parts) && fits(bearer, first),
    );
    if (candidates.length > 0) for (const mention of same) decide(family, mention, candidates);
    else {
      const bearer = bearerOfAll(first, same);
      family.bearers.push(bearer);
      named.set(letter, [...sameLetter, bearer]);
    }
  }
}

/** All that an initial tells of who is meant. */
function frameOf(mention: Mention): string {
  const { givenName = "", formOfAddress = "", affix } = mention.name;
  return [givenPartsOf(givenName).join(" "), formOfAddress, affix, partyOf(mention) ?? ""].join(
    "|",
  );
}
