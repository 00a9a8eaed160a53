import type { FormOfAddress, Person } from "../register";
import { fold, nameKey } from "../words";

/** Forms of address, by their first letters: "Herrn", "Frau". */
const OTHER_FORM: Readonly<Record<FormOfAddress, RegExp>> = { Frau: /^herrn?$/, Herr: /^frau$/ };
/** Titles and offices beside a name that say nothing of who it is. */
const BESIDE =
  /^(?:herrn?|frau|dr|prof|professorin|ktabg|kta|mdb|mdl|landrat|landraetin|(?:ober)?buergermeister(?:in)?|dezernent(?:in)?|kreisdirektor(?:in)?)$/;

/**
 * True where a text may name that person: the family name stands in it, in any spelling, and neither
 * the form of address nor a given name speaks against it. "K. Eichendahl", "Eichendahl, Konrad".
 */
export function namesPerson(text: string, person: Person): boolean {
  const words = fold(text.replace(/\([^()]*\)/g, " "))
    .split(/[\s.,;:/]/)
    .map(nameKey)
    .filter(Boolean);
  const others = without(words, nameKey(person.familyName));
  if (!others) return false;
  const { formOfAddress, givenName } = person;
  if (formOfAddress && others.some((word) => OTHER_FORM[formOfAddress].test(word))) return false;
  const given = others.filter((word) => !BESIDE.test(word));
  if (given.length === 0 || givenName === undefined) return true;
  const key = nameKey(givenName);
  return given.some((word) => key.startsWith(word) || word.startsWith(key));
}

/** The words but those that make up the key, "schulze" and "esking" for "schulzeesking". */
function without(words: readonly string[], key: string): string[] | undefined {
  for (const [start] of words.entries()) {
    for (let end = start + 1, run = ""; end <= words.length && run.length < key.length; end += 1) {
      run += words[end - 1] ?? "";
      if (run === key) return [...words.slice(0, start), ...words.slice(end)];
    }
  }
  return undefined;
}
