import { isParticle } from "./family-words";
import { mayBeGivenName } from "./given-names";
import { takeAround } from "./name-frame";
import { pieceKind } from "./name-remarks";

/** Addressed, or with a given name in front: needs nothing of what stands behind the comma. */
export function isSurelyWhole(text: string): boolean {
  const { words, formOfAddress } = takeAround(wordsOf(text));
  const isFull = mayBeGivenName(words[0] ?? "") && !words.every(mayBeGivenName);
  return isPerson(text) && (formOfAddress !== undefined || isFull);
}

export function isFullOrAddressed(text: string): boolean {
  const words = wordsOf(text);
  return isPerson(text) && words.length > 1 && !words.every(mayBeGivenName);
}

/** The words of the name itself: without brackets and without remarks behind commas. */
export function wordsOf(text: string): string[] {
  const [first = "", ...behind] = text.replace(/ ?\([^()]*\)/g, "").split(/, ?/);
  return [first, ...behind.filter((piece) => pieceKind(piece) === "name")].join(" ").split(" ");
}

/** Capitalised words, apart from what stands around a name and its particles; nothing that is a remark. */
export function isPerson(text: string): boolean {
  const words = wordsOf(text);
  if (pieceKind(words.join(" ")) !== "name" || isParticle(words.at(-1) ?? "")) return false;
  const named = takeAround(words).words;
  return (
    named.some((word) => /^["'\p{Lu}]\p{L}/u.test(word)) &&
    named.every((word) => isParticle(word) || /^\p{Lu}[\p{L}.'’´-]*$/u.test(word))
  );
}
