import type { PrivateText } from "./committee-version";

/** How something private is written. */
export interface PrivatePattern {
  readonly kind: PrivateText;
  /** Global; its runs have limits, for a cell may hold a long text. */
  readonly look: RegExp;
  /** Whether what was found is meant; missing: it always is. */
  readonly isMeant?: (found: string) => boolean;
  /** Looked for in the cells of names alone: places of meetings are addresses too. */
  readonly inNames?: true;
}

const DAY =
  "\\d{1,2}\\.[^\\S\\n]?(?:\\d{1,2}\\.|\\p{L}{3,9}\\.?)[^\\S\\n]?(?:(?:19|20)?\\d{2})?(?!\\d)";
const YEAR = "(?:19|20)\\d{2}(?!\\d)";

/** A day in one of its forms, a paper's number with its year: 01112020, 01.11.2020, 0089/2021. */
export const SURELY_NOT =
  /^(?:[0-3]\d[01]\d(?:19|20)\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|0\d{2,4}[/-](?:19|20)\d{2})$/u;

/** In the order in which they are looked for: what is announced by a word first. */
export const PRIVATE_PATTERNS: readonly PrivatePattern[] = [
  {
    kind: "e-mail",
    look: /(?:mailto:)?[^\s<>()[\],;:"'|]{1,128}[^\S\n]?(?:@|[([](?:at|ät)[)\]])[^\S\n]?[\p{L}\d][\p{L}\d.-]{0,250}(?:[^\S\n]?[([](?:dot|punkt)[)\]][^\S\n]?\p{L}{2,20})?/giu,
  },
  {
    kind: "birth",
    look: new RegExp(
      `(?:(?<!\\p{L})geb(?:oren|urtsdatum|urtstag)?(?:\\.?-? ?dat(?:um)?)?\\.?|\\*)[^\\S\\n]?:?[^\\S\\n]?(?:am )?(?:${DAY}|${YEAR})(?: in \\p{Lu}\\p{L}{1,30})?`,
      "giu",
    ),
  },
  { kind: "birth", look: /(?<!\p{L})(?:jahrgang|jg\.)[^\S\n]?(?:19|20)?\d{2}(?!\d)/giu },
  {
    kind: "bank",
    look: /(?<![\p{L}\d])DE\d{2}(?:[^\S\n]?\d){18}(?!\d)/giu,
  },
  {
    kind: "bank",
    look: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[^\S\n]?[A-Z\d]{4}){3,7}(?:[^\S\n]?[A-Z\d]{1,3})?(?![\p{L}\d])/gu,
    isMeant: isIban,
  },
  {
    kind: "bank",
    look: /(?<!\p{L})(?:konto(?:-?nr\.?|nummer)?|kto\.?(?:-? ?nr\.?)?|blz|iban)[^\S\n]?:?[^\S\n]?\d[\d ]{3,30}/giu,
  },
  {
    kind: "bank",
    look: /(?<!\p{L})(?:bic|swift)[^\S\n]?:?[^\S\n]?[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?(?![\p{L}\d])/giu,
  },
  {
    kind: "telephone",
    look: /(?<!\p{L})(?:tele?(?:fon|fax)?|fon|fax|mobil(?:funk|telefon)?|mob|handy|durchwahl|dw|rufnummer|nebenstelle|apparat|app)\.?(?:-? ?(?:nr\.?|nummer))?(?: \(?(?:privat|dienstlich|priv\.|dienstl\.)\)?)?[^\S\n]?:?[^\S\n]?-?[^\S\n]?\(?\+?\d[\d ()/–.-]{1,24}\d/giu,
  },
  {
    kind: "telephone",
    look: /(?<![\p{L}\d.,:/+-])(?:\([+0][\d ]{1,6}\)|\+\d|00[1-9]\d|0 ?[1-9]\d|0[1-9] \d\d ?\/)[\d ()/–-]{3,24}\d/gu,
    isMeant: hasTelephoneDigits,
  },
  {
    kind: "address",
    inNames: true,
    look: /(?:(?<=[,;(\n])[^,;()\n]{0,60}\d[^\S\n]?[a-z]?[^\S\n]?,[^\S\n]*)?(?<!\d)(?:D-)?\d{5}[^\S\n]\p{Lu}\p{L}{1,40}(?:[ -]\p{Lu}\p{L}{1,40}){0,3}/gu,
  },
  {
    kind: "address",
    inNames: true,
    look: /(?<![\p{L}-])\p{Lu}[\p{L}.-]{0,40} ?(?:straße|strasse|str\.|allee|gasse|platz)[^\S\n]?\d{1,4}[^\S\n]?[a-z]?(?![\p{L}\d])/giu,
  },
];

/** Four to the area, three behind it at least; beyond fifteen no number is dialled (ITU-T E.164). */
function hasTelephoneDigits(text: string): boolean {
  const { length } = text.replace(/\D/gu, "");
  return length >= 7 && length <= 17;
}

/** The check of ISO 13616: letters count from A = 10, the first four characters go behind, modulo 97 is 1. */
function isIban(text: string): boolean {
  const plain = text.replace(/\s/gu, "").toUpperCase();
  const digits = `${plain.slice(4)}${plain.slice(0, 4)}`.replace(/[A-Z]/gu, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
