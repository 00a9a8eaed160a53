import { headingKeys } from "./vocabulary";

/** Beginnings of headings whose columns concern nobody here: contact, address, birth, bank. */
const PRIVATE_BEGINNINGS = [
  "email",
  "mail",
  "telefon",
  "tele",
  "mobil",
  "handy",
  "fax",
  "adress",
  "anschrift",
  "privatanschrift",
  "strasse",
  "hausn",
  "postleitzahl",
  "plz",
  "wohnort",
  "geburt",
  "gebdat",
  "gebort",
  "iban",
  "bic",
  "bank",
  "konto",
  "kontakt",
];

/** Headings that are private only as a whole: "Ort" is, "Ortsverband" is not. */
const PRIVATE_WORDS = new Set(
  "tel telnr telnummer telprivat teldienstlich ort beruf alter nationalitaet personalnummer personalnr".split(
    " ",
  ),
);

/** What a private heading begins with. */
export const PRIVATE_WORDINGS: readonly string[] = [...PRIVATE_BEGINNINGS, ...PRIVATE_WORDS];

/** True for columns of private matters: known, and on purpose not read. */
export function isPrivateHeading(heading: string): boolean {
  return headingKeys(heading).some(
    (key) =>
      PRIVATE_WORDS.has(key) || PRIVATE_BEGINNINGS.some((beginning) => key.startsWith(beginning)),
  );
}
