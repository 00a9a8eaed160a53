import type { Organization } from "../register";

interface Gender {
  readonly accusative: string;
  readonly genitive: string;
}

const FEMININE: Gender = { accusative: "die", genitive: "der" };
const MASCULINE: Gender = { accusative: "den", genitive: "des" };
const NEUTER: Gender = { accusative: "das", genitive: "des" };

/**
 * The noun that carries an organization's name, by its end. What is not listed gets "das Gremium".
 * "AG" counts in capitals only: a Kreistag ends like one.
 */
const NOUNS: readonly (readonly [ending: string, gender: Gender, genitiveEnding: string])[] = [
  ["gruppe", FEMININE, ""],
  ["kommission", FEMININE, ""],
  ["konferenz", FEMININE, ""],
  ["fraktion", FEMININE, ""],
  ["stelle", FEMININE, ""],
  ["versammlung", FEMININE, ""],
  ["runde", FEMININE, ""],
  ["ausschuss", MASCULINE, "es"],
  ["beirat", MASCULINE, "es"],
  ["referat", NEUTER, "s"],
  ["rat", MASCULINE, "es"],
  ["tag", MASCULINE, "es"],
  ["kreis", MASCULINE, "es"],
  ["vorstand", MASCULINE, "es"],
  ["tisch", MASCULINE, "es"],
  ["netzwerk", NEUTER, "s"],
  ["forum", NEUTER, "s"],
  ["gremium", NEUTER, "s"],
  ["bündnis", NEUTER, "ses"],
  ["kuratorium", NEUTER, "s"],
];

interface Noun {
  readonly position: number;
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly genitive: string;
}

/**
 * The noun of a name: its first word, or the word after "Haupt- und". An adjective before it would
 * have to bend too, so such names are not taken apart.
 */
function nounOf(name: string): Noun | undefined {
  const words = name.split(" ");
  const position = words.findIndex((word) => !word.endsWith("-") && word !== "und");
  const word = words[position];
  if (word === undefined) return undefined;
  if (word.endsWith("AG")) return { position, words, gender: FEMININE, genitive: word };
  const small = word.toLowerCase();
  const found = NOUNS.find(([ending]) => small.endsWith(ending));
  if (!found) return undefined;
  const [, gender, genitiveEnding] = found;
  return { position, words, gender, genitive: word + genitiveEnding };
}

/** "die KoStAG", "den Jugendhilfeausschuss", "das Gremium Lenkungsboard". */
export function accusativeShort({ name, shortName }: Organization): string {
  const noun = nounOf(shortName) ?? nounOf(name);
  return noun ? `${noun.gender.accusative} ${shortName}` : `das Gremium ${shortName}`;
}

/** "die Koordinierungs- und Steuerungsarbeitsgruppe (KoStAG)": for the first mention. */
export function accusativeFull(organization: Organization): string {
  const { name, shortName } = organization;
  if (name === shortName) return accusativeShort(organization);
  const noun = nounOf(name);
  return `${noun ? `${noun.gender.accusative} ${name}` : `das Gremium ${name}`} (${shortName})`;
}

/** "des Ausschusses für Bildung, Schule und Integration". */
export function genitive({ name }: Organization): string {
  const noun = nounOf(name);
  if (!noun) return `des Gremiums ${name}`;
  return `${noun.gender.genitive} ${noun.words.with(noun.position, noun.genitive).join(" ")}`;
}

/** "des Ausschusses", where the text has told which one. */
export function shortGenitive(organization: Organization): string {
  const noun = nounOf(organization.name);
  if (!noun) return genitive(organization);
  const words = noun.words.with(noun.position, noun.genitive).slice(0, noun.position + 1);
  return `${noun.gender.genitive} ${words.join(" ")}`;
}

/** True for every kind of Ausschuss: its members are "Ausschussmitglieder". */
export function isCommittee({ name }: Organization): boolean {
  const { words = [], position = 0 } = nounOf(name) ?? {};
  return /ausschuss$/iu.test(words[position] ?? "");
}
