import { fold, memoized, nameKey } from "../../words";
import { isNoble } from "./family-words";
import { isNumeral } from "./titles";

export { nameKey } from "../../words";

/** A family name alike: "v. d. Heide" is "von der Heide", "Gr. Brömer" Große Brömer, "Freifrau von Muster" "von Muster". */
export const familyKey = memoized((name: string): string => {
  if (!/ |\bv\./i.test(name)) return nameKey(name);
  const words = name
    .replace(/\bv\. ?d\. ?/gi, "von der ")
    .replace(/\bv\. ?/gi, "von ")
    .replace(/^gr\. /i, "große ")
    .replace(/^kl\. /i, "kleine ")
    .split(" ");
  const plain = words.filter((word, index) => index === words.length - 1 || !isNoble(word));
  return nameKey(plain.join(" "));
});

/** Initials only: "K.", "K.-V.", "KV". */
export function isInitial(givenName: string): boolean {
  return (
    /^(?:\p{L}\.?[ -]*){1,3}$/u.test(givenName) &&
    (givenName.includes(".") || nameKey(givenName).length === 1)
  );
}

/** "jun", "sen" or the number of an affix: father and son share everything else. */
export function generationOf(affix: string): string | undefined {
  if (affix === "") return undefined;
  const words = affix.split(/[\s,]+/);
  const numeral = words.find(isNumeral);
  if (numeral !== undefined) return numeral.replace(/\./g, "");
  const keys = words.map((word) => fold(word).replace(/\./g, ""));
  const has = (...marks: readonly string[]) =>
    marks.some((mark) => keys.includes(mark) || fold(affix).replace(/[^a-z]/g, "") === mark);
  if (has("jun", "jr", "junior", "dj")) return "jun";
  return has("sen", "sr", "senior", "dae") ? "sen" : undefined;
}
