import type { Sheet } from "../../grid";
import type { Organization } from "../../register";
import { isParty } from "../../words";
import { isGroup } from "./council-group";
import type { Title } from "../tables/table";
import { tidy } from "../text/plain-text";
import type { OrganizationBook } from "./organization-book";
import { organizationPhrase } from "./organization-key";
import { organizationIn } from "./organization-title";

/** An organization named outside of a table's rows, and the title that names it (none: the sheet's name). */
export interface NamedAbove {
  /** undefined: it speaks of a body that nobody has told of yet. */
  readonly known: Organization | undefined;
  readonly name: string;
  readonly title: Title | undefined;
}

/** "Vom Kreistag am 04.11.2020 gewählt", "Durch den Kreistag benannte Mitglieder der KoStAG": who sent them. */
const SENT_BY =
  /(?<!\p{L})(?:vo[mn]|durch) [^,;:]{3,60}? (?:gewählt|benannt|bestellt|berufen|entsandt|entsendet|beschlossen)\p{L}*/giu;
/** From such words on, lines tell who decided or who wrote ("laut Beschluss des Kreistags vom …"), not whose list this is. */
const WHO_DECIDED =
  /(?:(?<!\p{L})\p{L}*(?:beschlu|beschlü|beschlo|gewählt)|(?<!\p{L})(?:laut|gemäß|gem|sitzung|vorlage|stand|büro|geschäftsstelle|sekretariat|auskunft|ansprechpartner|der landrat|entsendet|entsandt)(?!\p{L})).*$/isu;
/** Excel cuts the names of sheets after 31 letters, also within an "und". */
const CUT_AND = /,? un?d?$/;
const ORGANIZATION_LABEL = /gremium|ausschuss/i;

/** The organization that the nearest title names, else the one of the list above on this sheet, else the sheet's name. */
export function organizationAbove(
  sheet: Sheet,
  titles: readonly Title[],
  book: OrganizationBook,
  inherited?: NamedAbove,
): NamedAbove | undefined {
  let group: NamedAbove | undefined;
  for (const title of titles) {
    const isLabelled = title.label !== undefined && ORGANIZATION_LABEL.test(title.label);
    const text = isLabelled ? title.text : titleText(title.text);
    const named = namedBy(text, book);
    if (named && !isLabelled && isGroup(text)) group ??= { ...named, title };
    else if (named) return { ...named, title };
    else if (isLabelled) return { known: undefined, name: title.text, title };
  }
  if (inherited ?? group) return inherited ?? group;
  const named = namedBy(sheet.name.replace(CUT_AND, ""), book);
  return named && { ...named, title: undefined };
}

function titleText(text: string): string {
  return text.replace(SENT_BY, "").replace(WHO_DECIDED, "");
}

type Named = Omit<NamedAbove, "title">;

/** How a title parts whose people they are from where they sit ("… des ABSI in der KoStAG"). */
const SENT_INTO = / (?:in (?:der|die|den|dem|das)|im|ins|für (?:die|den|das)) /giu;
const PEOPLE = /mitglied|vertret|delegiert|ents[ae]n|benenn|benannt|abgeordnete|person/iu;
const PARTS = / [-–—/|] |: /;
/** What a list names above its body: all bodies are of a council or of the network. */
const PARENT =
  /^(?:(?:stadt|gemeinde|land)?kreis\P{L}|kreistag|(?:stadt|gemeinde)?rat\P{L}|stadtrat|netzwerk)/iu;

/** The body that a title is about, where it speaks of several; else as it stands. */
function namedBy(text: string, book: OrganizationBook): Named | undefined {
  for (const { index, 0: into } of text.matchAll(SENT_INTO)) {
    if (!PEOPLE.test(text.slice(0, index))) continue;
    const behind = bodyIn(text.slice(index + into.length), book);
    if (behind) return behind;
  }
  const parts = text.split(PARTS).filter((part) => !PARENT.test(part));
  const own =
    parts.length > 0 && parts.join() !== text ? bodyIn(parts.join(" – "), book) : undefined;
  return own ?? bodyIn(text, book);
}

/** "Schulausschuss des Kreistags": the body at the front is meant, though the other is known. */
function bodyIn(text: string, book: OrganizationBook): Named | undefined {
  const front = knownInFront(text, book);
  if (front) return { known: front, name: front.shortName };
  const known = book.namedIn(text) ?? knownAs(text, book);
  const name = organizationIn(text);
  if (name === undefined) return known && { known, name: known.shortName };
  const own = book.namedIn(name);
  if (own || !known) return { known: own, name };
  const isFront = positionOf(name, text) < positionOf(known.name, text);
  return isFront ? { known: undefined, name } : { known, name: known.shortName };
}

/** "KoStAG im Netzwerk Chancengerechtigkeit": both are known. */
function knownInFront(text: string, book: OrganizationBook): Organization | undefined {
  const [front = "", ...behind] = text.split(/ (?:im|in der|des|der|beim) /);
  return behind.length > 0 ? knownAs(front, book) : undefined;
}

/** "KoSt-AG": a known name in another spelling, and nothing else. */
function knownAs(text: string, book: OrganizationBook): Organization | undefined {
  const place = { sheet: "", cell: "" };
  return book.isKnownName(text) ? book.organizationAt(text, { place }) : undefined;
}

function positionOf(name: string, text: string): number {
  const at = organizationPhrase(text).indexOf(organizationPhrase(name));
  return at < 0 ? 0 : at;
}

/** Names that sheets have for other reasons than a body. */
const GENERIC =
  /tabelle|blatt|sheet|seite|mitglied|stellv|vertret|liste|übersicht|gesamt|alle|daten|name|person|adress|kontakt|fraktion|partei|gruppe|alt\b|neu\b|archiv|entwurf|kopie|stand|export|import|wahl|auswertung|anlage|legende|hinweis|vorlage|beispiel|test|gremi|\d{4}|^\d+$/i;
const ABBREVIATION = /^\p{Lu}{2,6}(?:[ -]?\d{1,2})?$/u;
const OTHER_ABBREVIATIONS = /^(?:wp|top|nrw|go|ok|bm|ob|mdb|mdl|kv|xls|csv|nn|ev|gbr|gmbh)$/i;

/** "JHA Stellvertreter" is the other sheet of "JHA". */
const DEPUTIES_BEHIND = /[ -]+(?:stellv|vertret|ersatz)\S*(?: mitgl\S*)?$/i;

/**
 * A sheet's name taken for a body's on the evidence around it: an abbreviation ("JHA"), or any name of
 * its own where several sheets hold the same list (`isOneOfSeveral`).
 */
export function bodyOfSheet(sheet: Sheet, isOneOfSeveral: boolean): string | undefined {
  const name = tidy(sheet.name).replace(DEPUTIES_BEHIND, "");
  if (!/\p{L}{2}/u.test(name) || GENERIC.test(name) || isParty(name)) return undefined;
  const isAbbreviation = ABBREVIATION.test(name) && !OTHER_ABBREVIATIONS.test(name);
  return isAbbreviation || isOneOfSeveral ? name : undefined;
}
