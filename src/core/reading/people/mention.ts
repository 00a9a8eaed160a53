import type { Place } from "../../grid";
import type { Person } from "../../register";
import { generationOf, initialsOf, isInitial, nameKey, partyKey } from "../names/name-key";
import type { ParsedName } from "../names/parse-name";

/** One place where a list names a person. Whom it means is decided when all mentions are known. */
export interface Mention {
  readonly name: ParsedName;
  readonly place: Place;
  /** Fraktion or institution of the row or behind the name, as written. */
  readonly onBehalfOf: string | undefined;
}

/** A human being while mentions are being gathered. */
export interface Bearer {
  readonly mentions: Mention[];
  readonly familyKey: string;
  givenKey: string | undefined;
  givenInitials: string;
  formOfAddress: Person["formOfAddress"];
  generation: "jun" | "sen" | undefined;
  readonly parties: Set<string>;
  /** A family name alone that several could bear: stands for itself, and is compared no further. */
  readonly ambiguous: boolean;
}

export function bearerOf(mention: Mention, ambiguous = false): Bearer {
  const { name } = mention;
  const bearer: Bearer = {
    mentions: [],
    familyKey: nameKey(name.familyName),
    givenKey: undefined,
    givenInitials: "",
    formOfAddress: undefined,
    generation: undefined,
    parties: new Set(),
    ambiguous,
  };
  addMention(bearer, mention);
  return bearer;
}

export function addMention(bearer: Bearer, mention: Mention): void {
  const { name } = mention;
  bearer.mentions.push(mention);
  if (name.givenName !== undefined && bearer.givenKey === undefined) {
    bearer.givenKey = nameKey(name.givenName);
    bearer.givenInitials = initialsOf(name.givenName);
  }
  bearer.formOfAddress ??= name.formOfAddress;
  bearer.generation ??= generationOf(name.affix);
  const party = partyOf(mention);
  if (party !== undefined) bearer.parties.add(party);
}

export function partyOf(mention: Mention): string | undefined {
  const text = mention.onBehalfOf ?? mention.name.party;
  return text === undefined ? undefined : partyKey(text);
}

/** Frau and Herr, senior and junior are never one person; what is not said fits both. */
export function fits(bearer: Bearer, mention: Mention): boolean {
  const { formOfAddress, affix } = mention.name;
  const generation = generationOf(affix);
  const sameForm =
    !bearer.formOfAddress || !formOfAddress || bearer.formOfAddress === formOfAddress;
  const sameGeneration =
    bearer.generation === undefined || generation === undefined || bearer.generation === generation;
  return sameForm && sameGeneration;
}

/** Given name written out, as an initial, or not at all: how much a mention tells. */
export function detailOf({ name }: Mention): "full" | "initial" | "family" {
  if (name.givenName === undefined) return "family";
  return isInitial(name.givenName) ? "initial" : "full";
}

/** The person as the fullest mentions tell. */
export function personOf({ mentions, formOfAddress }: Bearer): Person {
  const [first] = mentions;
  const longest = (pick: (name: ParsedName) => string) =>
    mentions.reduce((best, { name }) => (pick(name).length > best.length ? pick(name) : best), "");
  const givenName = longest((name) => name.givenName ?? "");
  return {
    familyName: first?.name.familyName ?? "",
    givenName: givenName === "" ? undefined : givenName,
    formOfAddress,
    title: longest(({ title }) => title),
    affix: longest(({ affix }) => affix),
  };
}
