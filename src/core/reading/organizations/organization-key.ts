import { withoutCount, withoutEnumeration } from "../text/enumeration";
import { fold, memoized, withPlainDashes } from "../text/plain-text";

/** Ways to write one thing in the names of organizations, folded and with plain dashes, in their order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/["„“”‚‘’'*¹²³]/g, ""],
  // "KoStAG 1)" has a footnote.
  [/(?<=[a-z]{4}|\d-\d{1,2}) ?\d\)$/, ""],
  [/\barb(?:eits)?\.?-?(?:gruppe|gr\.|gemeinschaft)(?![a-z])/g, "ag"],
  [/\ba\. ?g\.(?= ?\d)/g, "ag"],
  [/^(?:die|der|das|dem|den) /, ""],
  [/\bzielgruppen(?:spezifischen?)? ?-?(?=ag\b)/g, ""],
  [/\b(ausschuss|kreistag|netzwerk|kreisausschuss|integrationsausschuss)e?s\b/g, "$1"],
  [/-(?=und )/g, "- "],
  [/\bzwischen (\d{1,2}) und (\d{1,2})(?!\d)/g, "$1-$2"],
  // "Bildung, Schule und Integration", "Bildung/Schule/Integration": how the parts are joined is no name.
  [/,? (?:und|u\.|&|\+) |(?<!\d) ?-?\/ ?(?!\d)/g, " "],
  // "0 bis 6 Jahre", "0.-6.", "00-06", "0/6", "0- bis 6-Jährige".
  [/(?<!\d)0?(\d{1,2})\.? ?(?:- ?bis|-|bis(?: unter)?|\/|_) ?0?(\d{1,2})(?!\d)\.?/g, "$1-$2"],
  [/(\d-\d{1,2})(?: |-)?(?:jaehrige[nr]?|jahren?|j\.?)(?![a-z])/g, "$1"],
  [/\bag der (?=\d)/g, "ag "],
  [/([a-z])-?(\d)/g, "$1 $2"],
  [/[.,;:]/g, " "],
  [/ +/g, " "],
];

/** An organization's name in plain words: "Arbeitsgruppe 0 – 6 Jahre" → "ag 0-6". For searching in titles. */
export const organizationPhrase = memoized((text: string): string =>
  SPELLINGS.reduce(
    (phrase, [spelling, one]) => phrase.replace(spelling, one),
    withPlainDashes(fold(text)),
  ).trim(),
);

/** Equal for all ways to write one name: case, dashes, blanks, dots, ß. A hyphen counts between digits. */
export const organizationKey = memoized((text: string): string =>
  organizationPhrase(text)
    .replace(/(?<!\d)-|-(?!\d)/g, "")
    .replace(/[^\p{L}\p{N}-]/gu, ""),
);

const AGES = /^\d{1,2} ?(?:[-–]|bis) ?\d{1,2}/;
/** "AG Kinder 0-6", "KoStAG: AG 2 – 6-18", "Themen-AG Jugend 18-27": words that say nothing beside the ages. */
const AGES_OF_GROUP =
  /^(?:(?:kostag|netzwerk|themen|alters)[ :-]*)*ag(?: (?:\d|[ivx]{1,3}|-|kinder[n]?|jugend(?:liche[nr]?)?|familien?|jungen?|erwachsenen?|mit|von|fuer|im|alter|altersgruppe))*[ -]+(\d{1,2}-\d{1,2})$/;

/**
 * "Steuerungsgruppe (KoStAG)" → all of it, then what is inside and outside of the brackets;
 * "AG 1 (0-6)" and "AG Kinder 0-6" mean "AG 0-6" first.
 */
export function nameVariants(text: string): string[] {
  const variants = [text, ...agesOfGroup(text)];
  const match = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(text);
  if (!match) return variants;
  const [, before = "", inside = "", behind = ""] = match;
  const outside = `${before} ${behind}`;
  // "AG 6-18 (KoStAG)": what stands in front is the narrower.
  const isGroup = /^ag \d/.test(organizationPhrase(outside));
  const others = isGroup ? [outside, inside] : [inside, outside];
  return [...variants, ...(AGES.test(inside) ? [`AG ${inside}`] : []), ...others].filter(
    (part) => organizationKey(part) !== "",
  );
}

function agesOfGroup(text: string): string[] {
  // "KoStAG / AG 0-6" are two.
  if (!/\d/.test(text) || /[,&]|\/(?! ?\d)/.test(text)) return [];
  const ages = AGES_OF_GROUP.exec(organizationPhrase(text.replace(/[()]/g, " ")))?.[1];
  return ages === undefined ? [] : [`AG ${ages}`];
}

/** "KoStAG – Steuerungsgruppe", "ABSI: Ausschuss für Bildung": two names of one thing, if both are. */
export function nameParts(text: string): string[] {
  const parts = text.split(/ [-–—/|] |: |, ?|\//).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => organizationKey(part) !== "") : [];
}

/** Two names with a blank between, each way to cut: "Steuerungsgruppe KoStAG" may be cut in one. */
export function namePairs(text: string): (readonly [string, string])[] {
  return [...text.matchAll(/ /g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
}

/** Whose body it is, and the count or number that a list sets beside it. */
const AROUND =
  / (?:(?:des|im|beim|der) )?(?:kreis(?:es)?|landkreis(?:es)?)(?: coesfeld)?$| (?:des|im|beim) kreistage?s?$| (?:(?:des|im|vom) )?(?:netzwerke?s? )?chancengerechtigkeit$/i;

/** "KoStAG des Kreises Coesfeld", "1. KoStAG", "KoStAG – 2 Sitze" → the name alone. */
export function plainName(text: string): string {
  return withoutCount(withoutEnumeration(text)).replace(AROUND, "");
}
