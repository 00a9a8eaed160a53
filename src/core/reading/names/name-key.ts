import { fold, nameKey } from "../../words";

export { nameKey, partyKey } from "../../words";

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
