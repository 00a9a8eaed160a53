import { organizationIn } from "../../organizations/organization-title";
import type { OrganizationBook } from "../../organizations/organization-book";
import type { HeadedPart } from "./headed-parts";
import { isPersonText, peopleIn } from "./person-text";

const SENT = "(?:benannt|entsandt|entsendet|berufen|gewählt|bestellt)";
const INTO = "(?:in|für) (?:die|den|das)";
/** "In die AG 0-6 wird Frau A entsandt", "Frau A wird in die AG 0-6 entsandt", "Als Mitglied der AG 0-6 wird Frau A benannt". */
const SENTENCES: readonly RegExp[] = [
  new RegExp(`^${INTO} (?<body>.+?) (?:wird|werden) (?<who>.+?) ${SENT}$`, "iu"),
  new RegExp(`^(?<who>.+?) (?:wird|werden) ${INTO} (?<body>.+?) ${SENT}$`, "iu"),
  new RegExp(
    `^als (?:ordentliche[sr]? )?mitglied(?:er)? (?:de[rs]|${INTO}) (?<body>.+?) (?:wird|werden) (?<who>.+?) ${SENT}$`,
    "iu",
  ),
  new RegExp(
    `^${INTO} (?<body>.+?) (?:benennen|entsenden|bestellen|wählen) (?:wir |die \\S+ )?(?<who>.+)$`,
    "iu",
  ),
];

/** Quick, for every line is asked. */
const SENDS = /benannt|benennen|entsa|entsend|berufen|gewählt|wählen|bestell/iu;
const LONGEST_SENTENCE = 400;

/** A resolution in one sentence, with the body that it speaks of; undefined where it names no people. */
export function sentencePart(text: string, book: OrganizationBook): HeadedPart | undefined {
  if (text.length > LONGEST_SENTENCE || !SENDS.test(text)) return undefined;
  const plain = text.replace(/\.$/, "");
  const found = SENTENCES.map((sentence) => sentence.exec(plain)?.groups).find(Boolean);
  const [body, who] = [found?.["body"], found?.["who"]];
  if (body === undefined || who === undefined) return undefined;
  const name = book.namedIn(body)?.shortName ?? organizationIn(body);
  const people = /^(?:kein|niemand)/iu.test(who) ? "keine Entsendung" : who;
  const isNamed = people !== who || peopleIn(who).every(isPersonText);
  return name !== undefined && isNamed
    ? { head: { type: "organization", name }, body: people }
    : undefined;
}
