import { fold, memoized } from "./plain-text";

/** The same name in all spellings that are one: ß/ss, ü/ue, hyphen or blank, accents, case. */
export const nameKey = memoized((name: string): string =>
  fold(name).replace(/[^\p{L}\p{N}]/gu, ""),
);

/** "CDU-Fraktion", "Fraktion CDU" and "CDU" are one; so are the ways to write Bündnis 90/Die Grünen. */
export const partyKey = memoized((text: string): string => {
  const key = nameKey(text).replace(/^(?:die|fraktion(?:der|die)?)|(?:kreistags)?fraktion$/g, "");
  return key.includes("gruene") ? "gruene" : key;
});
