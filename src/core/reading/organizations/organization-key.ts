import { fold, memoized, withPlainDashes } from "../text/plain-text";

/** An organization's name in plain words: "Arbeitsgruppe 0 – 6 Jahre" → "ag 0-6". For searching in titles. */
export const organizationPhrase = memoized((text: string): string =>
  withPlainDashes(fold(text))
    .replace(/["„“”‚‘’'*]/g, "")
    .replace(/\barbeitsgruppe\b/g, "ag")
    .replace(/\b(ausschuss|kreistag|netzwerk|kreisausschuss|integrationsausschuss)e?s\b/g, "$1")
    .replace(/ (?:u\.|&|\+) /g, " und ")
    .replace(/(\d) ?(?:-|bis) ?(\d)/g, "$1-$2")
    .replace(/([a-z])-?(\d)/g, "$1 $2")
    .replace(/(\d-\d{1,2}) ?jahren?$/, "$1")
    .replace(/[.,;:]/g, " ")
    .replace(/ +/g, " ")
    .trim(),
);

/** Equal for all ways to write one name: case, dashes, blanks, dots, ß. A hyphen counts between digits. */
export const organizationKey = memoized((text: string): string =>
  organizationPhrase(text)
    .replace(/(?<!\d)-|-(?!\d)/g, "")
    .replace(/[^\p{L}\p{N}-]/gu, ""),
);

/** "Steuerungsgruppe (KoStAG)" → all of it, then what is inside and outside of the brackets. */
export function nameVariants(text: string): string[] {
  const match = /^([^()]*)\(([^()]*)\)([^()]*)$/.exec(text);
  if (!match) return [text];
  const [, before = "", inside = "", behind = ""] = match;
  return [text, inside, `${before} ${behind}`].filter((part) => organizationKey(part) !== "");
}
