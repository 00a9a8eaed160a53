import type { Term } from "../../calendar";
import { isBlank, placeOf, type CellAddress } from "../../grid";
import { fraktionIn } from "../names/fraktion-heading";
import { bodyOfSheet } from "../organizations/named-above";
import type { Reading } from "../reading";
import { readSection, type Section } from "../roles/read-section";
import type { Table, Title } from "../tables/table";
import { tidy } from "../text/plain-text";
import type { MembershipColumns } from "./membership-columns";
import { ToldOrganization, ToldOrigin, type PlacedSection, type TableStart } from "./row-context";
import { MEMBERS_OF, noteMention } from "./row-headings";
import { titleTerm } from "./title-term";

/** Sections and Fraktionen head a list from close above; further up stands what holds for the whole sheet. */
const ROWS_ABOVE = 6;

/** What the titles above a table tell of all its rows: whose list it is, of which section and Fraktion, and when. */
export function tableStart(table: Table, columns: MembershipColumns, reading: Reading): TableStart {
  const { titles, named, sheet, top = table.headerRow } = table;
  const close = titles.filter(({ row }) => row >= top - ROWS_ABOVE);
  const placed = <T extends object>(
    from: readonly Title[],
    read: (title: Title) => T | undefined,
  ) => {
    for (const title of from) {
      const found = read(title);
      if (found) return { ...found, place: placeOf(sheet.name, title) };
    }
    return undefined;
  };
  return {
    organization: tellsBodies(table, columns) ? undefined : organizationAbove(table, reading),
    origin: originAbove(close, sheet.name) ?? originOfSheet(table, columns),
    section:
      placed(close, (title) => outerSectionIn(title.text, columns)) ??
      placed(close, (title) => sectionIn(title.text, columns)) ??
      sectionOfSheet(table, columns),
    term: placed(named?.title ? [...titles, named.title] : titles, termIn),
  };
}

/** "I. Mitglieder des Kreistages" is a group within the section above it. */
function outerSectionIn(text: string, columns: MembershipColumns): Section | undefined {
  return MEMBERS_OF.test(text) ? undefined : sectionIn(text, columns);
}

/** A column "Gremium" that nobody has filled tells no more than none. */
function tellsBodies({ rows }: Table, { organization }: MembershipColumns): boolean {
  return organization !== undefined && rows.some(({ cells }) => !isBlank(cells[organization]));
}

/** "Vertretung in der KoStAG" may be the delegates; deputies with columns of their own need no title. */
function sectionIn(text: string, { deputies }: MembershipColumns): Section | undefined {
  const said = readSection(text);
  const isDeputies = said?.role === "substitute";
  return isDeputies && (deputies.length > 0 || said.isDoubtful) ? undefined : said;
}

/** A sheet "Stellvertretende Mitglieder" without a Funktion and without members of its own. */
function sectionOfSheet(table: Table, columns: MembershipColumns): PlacedSection | undefined {
  const { single, deputies } = columns;
  if (single.has("role") || single.has("substituteFor") || deputies.length > 0) return undefined;
  const name = DEPUTIES_SHEET.exec(tidy(table.sheet.name))?.[0];
  const said = name === undefined ? undefined : readSection(name);
  return said?.role === "substitute"
    ? { ...said, place: placeOf(table.sheet.name, firstHeading(table)) }
    : undefined;
}

const DEPUTIES_SHEET = /(?<!\p{L})(?:stellv|ersatzmitgl|persönliche (?:stellv|vertret))[^()]*$/iu;

/** A sheet for each Fraktion, where no column tells it. */
function originOfSheet(table: Table, { onBehalfOf }: MembershipColumns): ToldOrigin | undefined {
  const { name } = table.sheet;
  const fraktion = fraktionIn(name);
  if (fraktion === undefined || onBehalfOf.length > 0) return undefined;
  const { row, column } = firstHeading(table);
  return new ToldOrigin(fraktion, name, row, column);
}

function firstHeading({ headings, headerRow, left }: Table): CellAddress {
  const { column, row = headerRow } = headings[0] ?? { column: left };
  return { row, column };
}

function termIn({ text, label }: Title): { readonly term: Term } | undefined {
  const term = titleTerm(label === undefined ? text : `${label} ${text}`);
  return term && { term };
}

function originAbove(titles: readonly Title[], sheet: string): ToldOrigin | undefined {
  for (const { text, label, row, column } of titles) {
    const isLabelled = label !== undefined && /fraktion|partei/i.test(label);
    const fraktion = isLabelled ? text : fraktionIn(text);
    if (fraktion !== undefined) return new ToldOrigin(fraktion, sheet, row, column);
  }
  return undefined;
}

/** By the titles, the list above or the sheet's name; a body that nobody has told of yet comes into being. */
function organizationAbove(table: Table, reading: Reading): ToldOrganization | undefined {
  const { sheet, named } = table;
  const { row, column } = named?.title ?? firstHeading(table);
  const place = placeOf(sheet.name, { row, column });
  const name = named?.name ?? bodyOfSheet(sheet, reading.sheetsAlike.has(sheet));
  const organization =
    named?.known ?? (name === undefined ? undefined : reading.book.organizationAt(name, { place }));
  if (!organization) return undefined;
  return noteMention(new ToldOrganization(organization, sheet.name, row, column), reading);
}
