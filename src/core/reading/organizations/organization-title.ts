import { memoized, tidy, withPlainDashes } from "../text/plain-text";

/**
 * Nouns that end the name of a body, in the nominative and in the genitive. Bare ones ("Ausschuss",
 * "Arbeitsgruppe") are kinds, no names, unless something follows that says which.
 */
const MASCULINE =
  "ausschu(?:ss|ß)|beirat|ältestenrat|(?:verwaltungs|aufsichts|stiftungs|gemeinde|orts|stadt|senioren|jugend|integrations|ausländer|migrations|inklusions|behinderten|kinder|personal|verbands|bezirks|planungs|hochschul|rundfunk|wirtschafts)rat|arbeitskreis|fachkreis|kreistag|vorstand|konvent|runder tisch";
const NEUTER = "kuratorium|forum|netzwerk|präsidium|kollegium|bündnis";
const FEMININE =
  "kommission|versammlung|(?:arbeits|lenkungs|steuerungs|projekt|fach|planungs|entwicklungs|begleit)gruppe|arbeitsgemeinschaft|konferenz|bezirksvertretung|jury|findungskommission|schiedsstelle";
const HEAD = new RegExp(
  `(?<![\\p{L}])(?:\\p{L}[\\p{L}-]*)?(?:(?:${MASCULINE}|${NEUTER})(?:ses|es|s)?|(?:${FEMININE}))(?![\\p{L}])|(?<![\\p{L}])(?:AG|AK|UA)(?= \\p{Lu}| \\d)|(?<![\\p{L}])Rat(?:e?s)?(?= der )`,
  "iu",
);
const BARE =
  /^(?:(?:ausschuss|beirat|arbeitskreis|fachkreis|vorstand|kuratorium|forum|netzwerk|präsidium|kollegium|bündnis|kommission|versammlung|konferenz|jury|konvent)|(?:arbeits|lenkungs|projekt|fach|planungs)gruppe|arbeitsgemeinschaft|ag|ak|ua)$/i;

/** "Haupt- und", "Haupt-, Finanz- und", "Ständiger", "Kommunale": what belongs to the noun from the left. */
const LEFT_PART = /(?:\p{Lu}[\p{L}]*-(?:,| und| u\.)? |\p{Lu}\p{Ll}+(?:e|er|es|en) )+$/u;
/** Words of the left part that begin a title, not a name. */
const NOT_LEFT =
  /^(?:(?:mitglied\p{L}*|besetzung|zusammensetzung|ordentliche\p{L}*|stellvertretende\p{L}*|beratende\p{L}*|stimmberechtigte\p{L}*|sachkundige\p{L}*|weitere\p{L}*|gewählte\p{L}*|die|der|das|liste|übersicht|ohne|kein\p{L}*|neue\p{L}*|alte\p{L}*|herr\p{L}*|frau|unser\p{L}*|alle) )+/iu;

/** Where a name is over: dates, terms, counts, brackets, dashes, and words about the list. */
const BEHIND =
  / ?(?:[([;|:]| [-/] |, (?:stand|wahlperiode|ab |gültig)|(?<![\p{L}])(?:(?:ab|seit|bis|vom|zum|am|gültig|in der|in dieser|für die|nach der) (?=(?:dem |der )?(?:\d|wahl|aktuell|laufend|neu|kommunal))|stand(?![\p{L}])|wahlperiode|wahlzeit|legislatur|amtszeit|wp(?![\p{L}])|\d* ?mitglied(?:er)?(?![\p{L}])|mitgliederliste|mitgliederverzeichnis|besetzung|zusammensetzung|stellvertret|(?:x{0,2}[iv]+|\d{1,2})\. (?:wahl|wp)|(?:19|20)\d\d)).*$/iu;
/** How a name goes on behind its noun: "für Umwelt", "der Stadtwerke", "Inklusion"; all else is a sentence. */
const GOES_ON =
  /^ (?:für|zur|zum|der|des|bei|beim|gegen|über|nach|im|in|auf|von|am|an|aller|\p{Lu}|\d)/u;
/** Whose body it is, where every body of the list is of the same. */
const OWNER =
  / (?:des (?:kreis(?:es)?|kreistage?s|landkreises|rates|stadtrate?s)|der (?:stadt|gemeinde|kreisstadt|hansestadt|bezirksregierung)|beim kreis|im kreis|kreis)(?: .*)?$/iu;

/**
 * The name of the body that a title speaks of, in the nominative: "Mitglieder des Ausschusses für Umwelt
 * ab 01.11.2020" → "Ausschuss für Umwelt"; undefined where it speaks of none.
 */
export const organizationIn = memoized((title: string): string | undefined => {
  const plain = withPlainDashes(tidy(title)).replace(/["„“”‚‘’]/g, "");
  const head = HEAD.exec(plain);
  if (!head) return undefined;
  const before = plain.slice(0, head.index);
  const left = leftPart(before);
  const [noun] = head;
  const behind = behindNoun(noun, plain.slice(head.index + noun.length));
  const name = `${nominative(left, noun, before)}${behind}`.replace(/[\s,.:]+$/, "");
  return BARE.test(name) ? undefined : name;
});

function leftPart(before: string): string {
  const left = LEFT_PART.exec(before)?.[0] ?? "";
  return left.replace(NOT_LEFT, "");
}

/** "Rat der Stadt" and "Aufsichtsrat der Stadtwerke" are whole names; "Schulausschuss der Stadt X" is not. */
function behindNoun(noun: string, all: string): string {
  const behind = all.replace(BEHIND, "");
  if (!GOES_ON.test(behind)) return "";
  return /^(?:rat|verbandsversammlung|(?:verwaltungs|aufsichts|verbands)rat)/i.test(noun)
    ? behind
    : behind.replace(OWNER, "");
}

/** The noun without the ending of the genitive, and the adjective in front of it as it stands alone. */
function nominative(left: string, noun: string, before: string): string {
  const isGenitive = /(?:^|\s)(?:des|eines) $/i.test(before.slice(0, before.length - left.length));
  const bare = withoutEnding(noun);
  const isNeuter = new RegExp(`(?:${NEUTER})$`, "iu").test(bare);
  const adjective = isGenitive
    ? left.replace(/^(\p{Lu}\p{Ll}+e)n (?=$)/u, `$1${isNeuter ? "s" : "r"} `)
    : left;
  return adjective + capitalized(bare);
}

const ENDINGS = new RegExp(`^(.*(?:${MASCULINE}|${NEUTER}|^rat))(?:ses|es|s)$`, "iu");

function withoutEnding(noun: string): string {
  return ENDINGS.exec(noun)?.[1] ?? noun;
}

function capitalized(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}
