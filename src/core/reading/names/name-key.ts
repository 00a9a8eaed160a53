import { fold, memoized } from "../text/plain-text";

/** The same name in all spellings that are one: ß/ss, ü/ue, hyphen or blank, accents, case. */
export const nameKey = memoized((name: string): string =>
  fold(name).replace(/[^\p{L}\p{N}]/gu, ""),
);

/** "CDU-Fraktion", "Fraktion CDU" and "CDU" are one; so are the ways to write Bündnis 90/Die Grünen. */
export const partyKey = memoized((text: string): string => {
  const key = nameKey(text).replace(/^(?:die|fraktion(?:der|die)?)|(?:kreistags)?fraktion$/g, "");
  return key.includes("gruene") ? "gruene" : key;
});

/** Initials only: "K.", "K.-V.", "KV". */
export function isInitial(givenName: string): boolean {
  return (
    /^(?:\p{L}\.?[ -]*){1,3}$/u.test(givenName) &&
    (givenName.includes(".") || nameKey(givenName).length === 1)
  );
}

/** "Klaus-Viktor" and "K.-V." → "kv". */
export function initialsOf(givenName: string): string {
  return fold(givenName)
    .split(/[^\p{L}]+/u)
    .map((part) => part.charAt(0))
    .join("");
}

/** "jun" or "sen" of an affix: father and son share everything else. */
export function generationOf(affix: string): "jun" | "sen" | undefined {
  const words = fold(affix).split(/[\s.,]+/);
  if (words.some((word) => ["jun", "jr", "junior", "dj"].includes(word))) return "jun";
  return words.some((word) => ["sen", "sr", "senior"].includes(word)) ? "sen" : undefined;
}
