import { tidy, wordKey } from "../text/plain-text";

/** Heading keys of one kind of table and what each means there. */
export type Vocabulary<F extends string> = ReadonlyMap<string, F>;

/** { name: "Name, Nachname" } → a vocabulary; the lists are written as people write headings. */
export function vocabularyOf<F extends string>(lists: Readonly<Record<F, string>>): Vocabulary<F> {
  const words = new Map<string, F>();
  for (const [field, list] of Object.entries(lists) as [F, string][]) {
    for (const heading of list.split(",")) {
      const key = wordKey(heading);
      if (key !== "" && !words.has(key)) words.set(key, field);
    }
  }
  return words;
}

/** Nothing to take off: every name of a list is asked whether it heads something. */
const ONE_WORD = /^[A-Za-zÄÖÜäöüß]{1,40}$/;

/** "2. Stellvertretung", "Name2"; but "AG 0-6" is a name, and its digits are part of it. */
const NUMBERED = /^\d{1,2}\. ?\p{L}|^[^\d]*\p{L}{3} ?\d{1,2}$/u;

const NAME = /\d$/;

/** "Stellvertretende Mitglieder in folgender Reihenfolge": the order is no part of the meaning. */
const ORDER = /[\s,–-]+(?:in|nach) (?:\p{L}+ ){0,2}(?:Reihenfolge|Rangfolge)(?!\p{L}).*$/iu;

/** A longer text heads nothing, and looking for all patterns in it would cost time. */
export const LONGEST_HEADING = 300;

/**
 * The keys under which a heading is looked up, best first: as it stands, without what is in brackets
 * ("von (Datum)"), without numbers at the ends ("2. Stellvertretung"; "Name2" is how an Excel table
 * renames a repeated heading).
 */
export function headingKeys(heading: string): string[] {
  if (ONE_WORD.test(heading)) return [wordKey(heading)];
  if (heading.length > LONGEST_HEADING) return [];
  const plain = tidy(heading);
  const withoutBrackets = plain.replace(/[([][^)\]]*[)\]]/g, " ");
  const withoutOrder = withoutBrackets.replace(ORDER, "");
  const keys = [wordKey(plain), wordKey(withoutBrackets), wordKey(withoutOrder)];
  const withoutNumbers = NUMBERED.test(plain)
    ? keys.map((key) => key.replace(/^\d{1,2}|\d{1,2}$/g, ""))
    : [];
  return [...new Set([...keys, ...withoutNumbers])].filter((key) => key !== "");
}

/** What a heading means in that kind of table; undefined if it is not understood. "Ausschuss 3" is a name. */
export function meaningOf<F extends string>(
  vocabulary: Vocabulary<F>,
  heading: string,
): F | undefined {
  for (const key of headingKeys(heading)) {
    const field = vocabulary.get(key);
    if (field !== undefined)
      return field === "organization" && NAME.test(heading) ? undefined : field;
  }
  return undefined;
}
