import type { OrganizationBook } from "../../organizations/organization-book";
import { organizationIn } from "../../organizations/organization-title";
import { fraktionIn } from "../../names/fraktion-heading";
import { readSection, type Section } from "../../roles/read-section";
import { withoutCount, withoutEnumeration } from "../../text/enumeration";
import { fold, tidy } from "../../text/plain-text";
import { saysOrder } from "../ranked-names";
import { parseEntry } from "./deputy-clauses";
import { isPersonText } from "./person-text";

/** What stands before a colon, or alone in a line, and speaks of what follows. */
export type Head =
  | { readonly type: "organization"; readonly name: string }
  | { readonly type: "fraktion"; readonly name: string }
  | { readonly type: "section"; readonly section: Section; readonly isPersonal: boolean };

const IN_ORDER: Head = {
  type: "section",
  section: { role: "substitute", votingRight: undefined, ranked: true },
  isPersonal: false,
};
const LONGEST_HEAD = 300;
/** Heads that name a body and all the same tell of something else than who sits there. */
const OTHER_MATTER =
  /^(?:\d|termin|sitzung|einladung|protokoll|niederschrift|tagesordnung|beschlu|ansprech|kontakt|rueckfrag|moderation|vorsitz|geschaefts|leitung|buero|anlage|siehe|vgl|stand|quelle|betreff|beratungsfolge|zustaendig|bericht|vorlage|an den|an die|teilnehm|anwesen|entschuldig|verteiler|bisher|frueher|ehemal)/;
const ABOUT_A_BODY =
  /^(?:(?:ordentliche|entsandte|benannte|die)\s+)*(?:mitglieder|besetzung|zusammensetzung|entsendung|benennung|vertreter|delegierte)(?!\p{L}*:)/iu;
/** "Für die KoStAG werden benannt", "In die AG 0-6 wird entsandt". */
const SENTENCE =
  /^(?:.*\s)?(?:für|in|im|zum|zur) (?:(?:die|den|das|dem|der) )?(.+?) (?:werden|wird|sind|ist)\b.*(?:benannt|entsandt|entsendet|berufen|gewählt|bestellt)$/iu;
const SENTENCE_BEHIND =
  /(?:werden|wird) (?:für|in|im|zum|zur) (?:(?:die|den|das|dem|der) )?(.+?) (?:benannt|entsandt|entsendet|berufen|gewählt|bestellt)$/iu;
/** "Der Kreistag bestellt in den Ausschuss für Umwelt", "Für die KoStAG benennen wir". */
const SENDING =
  /(?:bestellt?|entsendet|wählt|benennt|beruft|benennen|entsenden|wählen|bestellen)(?: \p{L}+){0,3} (?:in|für) (?:den|die|das) (.+)$/iu;
const SENT_INTO =
  /^(?:in|für) (?:den|die|das) (.+?) (?:bestellen|benennen|entsenden|wählen|schlagen)(?: \p{L}+){0,4}$/iu;
const NAMES_SOMEBODY = /(?:^|[\s(])(?:Herrn?|Frau|Ktabg\.?|Dr\.|Vertret(?:ung|er|erin)) \p{Lu}/u;
/** Another head or an entry follows: what stands before a colon ends with it. */
const GOES_ON = /:|\s\(?\d{1,2}[.)]\s/;
/** A sentence about deputies, and no heading. */
const MUTUAL = /gegenseitig|wechselseitig|untereinander/iu;
/** One deputy is told in such words beside a member; several have a heading. */
const BESIDE_A_MEMBER =
  /^(?:pers(?:\.|önliche[rs]?) )?(?:stell)?vertret(?:ung|er|erin|er\/in)$|^(?:stellv|stv|ersatz)\.?$/iu;

/** What a text of its own heads; undefined for a name, a remark, a sentence. */
export function headOf(text: string, book: OrganizationBook): Head | undefined {
  const whole = withoutEnumeration(tidy(text).replace(/^[-–•·*]\s*|\s*[:–-]+$/gu, ""));
  // "AG 6 - 18" ends with an age, and no count.
  const plain = isKnownBody(whole, book) ? whole : withoutCount(whole);
  if (plain === "" || plain.length > LONGEST_HEAD) return undefined;
  if (MUTUAL.test(plain) || GOES_ON.test(plain)) return undefined;
  if (isKnownBody(plain, book)) return { type: "organization", name: plain };
  const name = bodyIn(plain, book);
  if (name !== undefined) return { type: "organization", name };
  const fraktion = fraktionIn(plain);
  if (fraktion !== undefined) return { type: "fraktion", name: fraktion };
  if (isOrderOfDeputies(plain)) return IN_ORDER;
  const section = isBesideMember(plain) ? undefined : readSection(plain);
  return (
    section && {
      type: "section",
      section,
      isPersonal: /^(?:\p{L}+ )?pers(?:\.|önlich)/iu.test(plain),
    }
  );
}

/** "KoStAG (2 Sitze)" is known; what stands behind brackets is not read with them. */
export function isKnownBody(text: string, book: OrganizationBook): boolean {
  return /^[^()]+(?:\([^()]*\))?$/.test(text) && book.isKnownName(text);
}

/** "Vertretung in der Reihenfolge": a list, though one deputy is told in the same words. */
function isOrderOfDeputies(text: string): boolean {
  return (
    saysOrder(text) &&
    /^(?:(?:persönliche|weitere|deren|die) )?(?:stell)?(?:vertret|ersatz)/iu.test(text) &&
    !/\d/.test(text)
  );
}

/** "Vertretung", "Stellv. Frau Muster": no heading of a list, but the deputy of whoever stands above. */
function isBesideMember(text: string): boolean {
  if (saysOrder(text)) return false;
  return (
    BESIDE_A_MEMBER.test(text) ||
    NAMES_SOMEBODY.test(text) ||
    parseEntry(text).clauses.some((clause) => isPersonText(clause.text))
  );
}

/** "Mitglieder des Ausschusses für Umwelt", "Für die KoStAG werden benannt". */
function bodyIn(plain: string, book: OrganizationBook): string | undefined {
  const [sent] = [SENTENCE_BEHIND, SENTENCE, SENDING, SENT_INTO].flatMap(
    (sentence) => sentence.exec(plain)?.[1] ?? [],
  );
  if (sent !== undefined) return book.namedIn(sent)?.shortName ?? organizationIn(sent);
  if (OTHER_MATTER.test(fold(plain)) || NAMES_SOMEBODY.test(plain)) return undefined;
  const name = organizationIn(plain);
  const known = book.namedIn(name ?? plain)?.shortName;
  if (ABOUT_A_BODY.test(plain)) return known ?? name;
  return name !== undefined && beginsWith(plain, name) ? (known ?? name) : undefined;
}

/** In the nominative, or in a case of its own: the first letters are the same. */
function beginsWith(text: string, name: string): boolean {
  return fold(text).startsWith(fold(name).slice(0, 4));
}
