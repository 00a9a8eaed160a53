import { fold, memoized, withPlainDashes } from "../text/plain-text";

/** Ways to write one thing in the names of organizations, folded and with plain dashes, in their order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/["„“”‚‘’'*]/g, ""],
  [/\barbeits(?:gruppe|gr\.|gemeinschaft)(?![a-z])/g, "ag"],
  [/\ba\. ?g\.(?= ?\d)/g, "ag"],
  [/^(?:die|der|das|dem|den) /, ""],
  [/\bzielgruppen(?:spezifischen?)? ?-?(?=ag\b)/g, ""],
  [/\b(ausschuss|kreistag|netzwerk|kreisausschuss|integrationsausschuss)e?s\b/g, "$1"],
  // "Bildung, Schule und Integration", "Bildung/Schule/Integration": how the parts are joined is no name.
  [/,? (?:und|u\.|&|\+) |(?<!\d) ?-?\/ ?(?!\d)/g, " "],
  // "0 bis 6 Jahre", "0.-6.", "00-06", "0/6", "0- bis 6-Jährige".
  [/(?<!\d)0?(\d{1,2})\.? ?(?:- ?bis|-|bis|\/|_) ?0?(\d{1,2})(?!\d)\.?/g, "$1-$2"],
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

/**
 * "Steuerungsgruppe (KoStAG)" → all of it, then what is inside and outside of the brackets;
 * "AG 1 (0-6)" means "AG 0-6" first.
 */
export function nameVariants(text: string): string[] {
  const match = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(text);
  if (!match) return [text];
  const [, before = "", inside = "", behind = ""] = match;
  const ages = AGES.test(inside) ? [`AG ${inside}`] : [];
  return [text, ...ages, inside, `${before} ${behind}`].filter(
    (part) => organizationKey(part) !== "",
  );
}

/** "KoStAG – Steuerungsgruppe", "ABSI: Ausschuss für Bildung": two names of one thing, if both are. */
export function nameParts(text: string): string[] {
  const parts = text.split(/ [-–—/|] |: |, (?=Ausschuss|Koord)/).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => organizationKey(part) !== "") : [];
}
