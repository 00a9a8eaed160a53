// What counts as the same spelling here is decided on its own, not asked of the product.

/** In small letters, umlauts written out, nothing else. */
export function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[^a-z]/g, "");
}

/** Coarser than any ear: letters that are ever mixed up are one, and vowels before e or h swallow it. */
export function soundsOf(letters: string): string {
  return letters
    .replace(/ae/g, "e")
    .replace(/(?:e[iy]|a[iy])/g, "i")
    .replace(/ie|y/g, "i")
    .replace(/dt|th|d/g, "t")
    .replace(/ph|v/g, "f")
    .replace(/ck|c/g, "k")
    .replace(/tz|ts|z/g, "s")
    .replace(/(?<=[aeiou])h/g, "")
    .replace(/([a-z])\1+/g, "$1");
}

/** Two words that differ by one letter more, less or other share one of these, and so do turned letters. */
export function withoutOneLetter(letters: string): string[] {
  return Array.from(letters, (_, left) => letters.slice(0, left) + letters.slice(left + 1));
}
