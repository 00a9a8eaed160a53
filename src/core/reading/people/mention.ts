import type { Place } from "../../grid";
import type { Person } from "../../register";
import { familyKey, generationOf, isInitial, nameKey } from "../names/name-key";
import { isParty, partyKey } from "../../words";
import type { ParsedName } from "../names/parse-name";
import { givenPartsOf, isLetter } from "./given-parts";

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
  /** "Klaus-Viktor" → ["klaus", "viktor"]; of the mention that gave the key. */
  givenParts: readonly string[];
  formOfAddress: Person["formOfAddress"];
  /** "jun", "sen", "II": father and son share everything else. */
  generation: string | undefined;
  readonly parties: Set<string>;
  /** A family name alone that several could bear: stands for itself, and is compared no further. */
  readonly ambiguous: boolean;
}

export function bearerOf(mention: Mention, ambiguous = false): Bearer {
  const { name } = mention;
  const bearer: Bearer = {
    mentions: [],
    familyKey: familyKey(name.familyName),
    givenKey: undefined,
    givenParts: [],
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
    bearer.givenParts = givenPartsOf(name.givenName);
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

/** Only parties tell namesakes apart: an institution may send a member of any of them. */
export function fraktionOf({ onBehalfOf, name }: Mention): string | undefined {
  const text = onBehalfOf ?? name.party;
  return text !== undefined && isParty(text) ? partyKey(text) : undefined;
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

/** Given name written out, with initials ("A.", "Hans-J."), or not at all: how much a mention tells. */
export function detailOf({ name }: Mention): "full" | "initial" | "family" {
  if (name.givenName === undefined) return "family";
  const isShort = isInitial(name.givenName) || givenPartsOf(name.givenName).some(isLetter);
  return isShort ? "initial" : "full";
}

/** The person as the fullest mentions tell. */
export function personOf({ mentions, formOfAddress }: Bearer): Person {
  const [first] = mentions;
  const longest = (pick: (name: ParsedName) => string) =>
    mentions.reduce((best, { name }) => (pick(name).length > best.length ? pick(name) : best), "");
  const givenName = longest((name) => name.givenName ?? "");
  return {
    familyName: (mentions.find(isMixedCase) ?? first)?.name.familyName ?? "",
    givenName: givenName === "" ? undefined : givenName,
    formOfAddress,
    title: longest(({ title }) => title),
    affix: longest(({ affix }) => affix),
  };
}

/** "Muster" reads better than "MUSTER". */
function isMixedCase({ name: { familyName } }: Mention): boolean {
  return familyName !== familyName.toUpperCase();
}
