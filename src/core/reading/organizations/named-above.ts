import type { Sheet } from "../../grid";
import type { Organization } from "../../register";
import { isParty } from "../names/parties";
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

/** From such words on, lines tell who decided or who wrote ("laut Beschluss des Kreistags vom …"), not whose list this is. */
const WHO_DECIDED =
  /(?:beschlu|beschlü|beschlo|gewählt|(?<!\p{L})(?:laut|gemäß|gem|sitzung|vorlage|stand|büro|geschäftsstelle|sekretariat|auskunft|ansprechpartner|der landrat|entsendet|entsandt)(?!\p{L})).*$/isu;
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
  for (const title of titles) {
    const isLabelled = title.label !== undefined && ORGANIZATION_LABEL.test(title.label);
    const named = namedBy(isLabelled ? title.text : title.text.replace(WHO_DECIDED, ""), book);
    if (named) return { ...named, title };
    if (isLabelled) return { known: undefined, name: title.text, title };
  }
  if (inherited) return inherited;
  const named = namedBy(sheet.name.replace(CUT_AND, ""), book);
  return named && { ...named, title: undefined };
}

type Named = Omit<NamedAbove, "title">;

/** "Schulausschuss des Kreistags": the body at the front is meant, though the other is known. */
function namedBy(text: string, book: OrganizationBook): Named | undefined {
  const known = book.namedIn(text) ?? knownAs(text, book);
  const name = organizationIn(text);
  if (name === undefined) return known && { known, name: known.shortName };
  const own = book.namedIn(name);
  if (own || !known) return { known: own, name };
  const isFront = positionOf(name, text) < positionOf(known.name, text);
  return isFront ? { known: undefined, name } : { known, name: known.shortName };
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
