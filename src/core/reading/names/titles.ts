import { fold, wordKey } from "../text/plain-text";

const TITLES = new Set(
  (
    "dr drin dres prof profin professor professorin pd privdoz ing dipl dipling dring univprof juniorprof honprof apl " +
    "mag maga magister pfr pfrin pfarrer pfarrerin pastor pastorin propst pater schwester diakon diakonin dechant hc drhc " +
    "drmed drjur drphil drrernat drreroec drrerpol drpaed drtheol drs ra rain rechtsanwalt rechtsanwaeltin stb stbin"
  ).split(" "),
);
/** Faculties behind "Dr.": titles only there, for "Med" or "Nat" may be names. */
const FACULTIES = new Set(
  (
    "med jur iur phil rer nat pol oec theol agr vet dent habil ing h c hc mult paed sc hum forest e em soc ök publ " +
    "apl pharm troph psych fh"
  ).split(" "),
);
/** Degrees: M.A., B.Sc., LL.M., MBA. Before a name "M. A." may be two initials. */
const DEGREE =
  /^(?:(?:m|b)\. ?(?:a|sc|ed|eng|mus|theol)\.?|ll\. ?[mb]\.?|e?mba|mpa|ph\.? ?d\.?|diploma|\((?:fh|tu|ba|univ)\.?\))$/i;
/** What stands behind a bare "Dipl.": Ing., Kauffrau, Sozialarbeiterin. */
const DIPLOMA =
  /^(?:ing|kauf|kfm|kffr|oec|oek|paed|soz|biol|phys|psych|verw|betriebs|volks|theol|math|inf|geogr|jur|agr|arch|bibl|des|rechtspfl|finanzw|chem|geol|pol)/;

const AFFIXES = new Set(
  "mdb mdl mdep mdk mdkt mda mdhb mdr jun jr junior sen sr senior".split(" "),
);
/** "a. D.", "i. R.": with their dots, for Ad and Ir are names. "d. Ä." is the elder. */
const DOTTED_AFFIX = /^(?:a\. ?d\.|i\. ?r\.|d\. ?[jä]\.|em\.|jun\.|sen\.)$/i;

export function isTitle(word: string): boolean {
  const key = wordKey(word);
  return TITLES.has(key) || (key.startsWith("dipl") && /^dipl[.-]/.test(fold(word)));
}

export function isFaculty(word: string): boolean {
  // "Dr. h. c.", but "Dr. H. Muster" has an initial.
  return FACULTIES.has(wordKey(word)) && /[.)]$/.test(word) && !/^\p{Lu}\.$/u.test(word);
}

/** "Dipl." and the word behind it. */
export function endsDiploma(title: string | undefined, word: string): boolean {
  return title !== undefined && wordKey(title) === "dipl" && DIPLOMA.test(wordKey(word));
}

/** "M. A." and "LL. M." come as two words and are joined before. */
export function isDegree(word: string): boolean {
  return DEGREE.test(word);
}

/** "a. D." and "i. R." come as two words and are joined before. */
export function isAffix(word: string): boolean {
  return AFFIXES.has(wordKey(word)) || DOTTED_AFFIX.test(word) || isNumeral(word);
}

/** "Müller I", "Müller II": how assemblies tell namesakes apart. "I." is an initial. */
export function isNumeral(word: string): boolean {
  return /^(?:I|(?:II|III|IV)\.?)$/.test(word);
}
