import { memoized } from "./memoized";

/** Every kind of blank that pasted lists bring along: non-breaking, thin, ideographic, line breaks. */
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Zero-width characters, soft hyphens and direction marks: invisible, and never part of a name. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** All dashes that word processors make of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** Latin letters, digits, signs and single blanks: already tidy, as nearly all cells are. */
const ALREADY_TIDY = /^[!-~\u00a1-\u00ac\u00ae-\u02af]+(?: [!-~\u00a1-\u00ac\u00ae-\u02af]+)*$/;

/** Composed (NFC), invisible characters out, each run of blanks one blank, none at the ends. */
export function tidy(text: string): string {
  if (ALREADY_TIDY.test(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(BLANKS, " ").trim();
}

/** The same hyphen for every dash. */
export function withPlainDashes(text: string): string {
  return text.replace(DASHES, "-");
}

/** Letters that are written as two, or that no accent can be taken off: Yıldız is Yildiz too. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ä: "ae",
  ö: "oe",
  ü: "ue",
  æ: "ae",
  œ: "oe",
  ø: "oe",
  ı: "i",
  ł: "l",
  đ: "d",
  ð: "d",
};

/** Lower case, ß as ss, umlauts as ae oe ue, other accents off: "Größe" and "GROESSE" become equal. */
export function fold(text: string): string {
  const lower = tidy(text).toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .replace(/[ßäöüæœøıłđð]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
}

/** Folded, and only letters and digits left: "Stellv. Mitglied/-er" → "stellvmitglieder". */
export const wordKey = memoized((text: string): string =>
  fold(text).replace(/[^\p{L}\p{N}]+/gu, ""),
);
