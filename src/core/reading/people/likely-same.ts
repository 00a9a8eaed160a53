import { isFrequentFamilyName } from "../names/frequent-family-names";
import { fraktionOf, type Bearer } from "./mention";

/** How two family names are alike; "slip" is one letter that is heard. */
export type FamilyRelation = "same" | "alike" | "slip";
/** How two given names are alike; "missing": one is not told, or only its initial. */
export type GivenRelation = "same" | "alike" | "misspelt" | "shortened" | "missing";

export interface Likeness {
  readonly family: FamilyRelation;
  readonly given: GivenRelation;
  /** Both family names are borne by many: Müller and Möller are two names, and nobody mistyped one. */
  readonly isFrequent: boolean;
}

/** From this length on one letter is a slip without further evidence: Lütkecosman, Lütkecosmann. */
const TELLING_LENGTH = 7;

/**
 * How much speaks for one person under two spellings; 0: they are two, and nobody is asked. A slip is
 * the likelier, the rarer and longer the name, and the more else agrees:
 *
 * | family name | given name | asked if                                                        |
 * |-------------|------------|-----------------------------------------------------------------|
 * | same        | alike      | same Fraktion; or none told and the family name is rare          |
 * | same        | misspelt   | not of two Fraktionen                                            |
 * | same        | shortened  | same Fraktion                                                    |
 * | sounds alike| same       | not of two Fraktionen; or rare and long                          |
 * | sounds alike| missing    | same Fraktion; or rare and long                                  |
 * | a slip      | same       | rare, and not of two Fraktionen                                  |
 * | a slip      | missing    | rare and long, and not of two Fraktionen                         |
 */
export function likelihood(a: Bearer, b: Bearer, { family, given, isFrequent }: Likeness): number {
  const fraktion = compareFraktionen(a, b);
  const isSame = fraktion === "same";
  const isOther = fraktion === "other";
  const isTelling = !isFrequent && lengthOf(a, b) >= TELLING_LENGTH;
  const isAsked = {
    same: {
      same: false,
      missing: false,
      alike: isSame || (!isOther && !isFrequent),
      misspelt: !isOther,
      shortened: isSame,
    },
    alike: { ...NOT_ASKED, same: !isOther || isTelling, missing: isSame || isTelling },
    slip: { ...NOT_ASKED, same: !isFrequent && !isOther, missing: isTelling && !isOther },
  }[family][given];
  return isAsked ? 1 + (isSame ? 2 : 0) + (isOther || given === "missing" ? 0 : 1) : 0;
}

const NOT_ASKED = { same: false, alike: false, misspelt: false, shortened: false, missing: false };

function compareFraktionen(a: Bearer, b: Bearer): "same" | "other" | "unknown" {
  const [some, others] = [fraktionenOf(a), fraktionenOf(b)];
  if (some.size === 0 || others.size === 0) return "unknown";
  return [...some].some((fraktion) => others.has(fraktion)) ? "same" : "other";
}

/** Institutions tell nothing, for they send members of any Fraktion. */
function fraktionenOf({ mentions }: Bearer): ReadonlySet<string> {
  return new Set(mentions.flatMap((mention) => fraktionOf(mention) ?? []));
}

/** Frau and Herr, senior and junior are never one person. */
export function framesFit(a: Bearer, b: Bearer): boolean {
  const fit = <T>(one: T | undefined, other: T | undefined) =>
    one === undefined || other === undefined || one === other;
  return fit(a.formOfAddress, b.formOfAddress) && fit(a.generation, b.generation);
}

/** The letters of the shorter name as written: ü counts as one, unlike in the key. */
function lengthOf(a: Bearer, b: Bearer): number {
  const letters = ({ mentions }: Bearer) =>
    (mentions[0]?.name.familyName ?? "").replace(/[^\p{L}]/gu, "").length;
  return Math.min(letters(a), letters(b));
}

/** So many of one name in one workbook make it frequent there. */
const FREQUENT_HERE = 3;

export function isFrequent(familyKey: string, bearers: readonly Bearer[]): boolean {
  return bearers.length >= FREQUENT_HERE || isFrequentFamilyName(familyKey);
}
