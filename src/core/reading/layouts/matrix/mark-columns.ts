import { cellAt, isDateValue, type Row } from "../../../grid";
import { membershipField, type MembershipField } from "../../headings/membership-headings";
import { readNameCell } from "../../names/open-words";
import { isParty } from "../../../words";
import type { OrganizationBook } from "../../organizations/organization-book";
import { isFooter } from "../../tables/body-rows";
import { filledColumns } from "../../tables/row-cells";
import type { Heading, Table } from "../../tables/table";
import { cellText, fold } from "../../text/plain-text";
import { rangesBehindDate } from "../../values/read-words";
import { isLegendRow, legendOn, type Legend } from "./legend";
import { readMarks } from "./marks";

/** So many rows tell what the others hold. */
const ROWS_LOOKED_AT = 200;
/** Of the filled cells of a column of marks so many are understood, in hundredths. */
const UNDERSTOOD = 60;

/** Letters that nobody understands are marks all the same below the name of a body. */
const LONGEST_LETTERS = 3;

/** Headings with a meaning of their own that may all the same be the name of a body above marks. */
const BODY_FIELDS: readonly (MembershipField | undefined)[] = [
  undefined,
  "organization",
  "shortName",
  "institution",
  "onBehalfOf",
  "area",
];
/** What is ticked in lists of people and is no body: days, attendance, ways to send a paper. */
const NO_BODY =
  /mail|post|papier|verteiler|einladung|ipad|tablet|unterschrift|zusage|absage|anwesen|entschuldig|datenschutz|einverst|newsletter|schluessel|legende|schulung|fruehstueck|^(?:mo|di|mi|do|fr|sa|so)\.?$|^(?:mon|diens|donners|frei|sams|sonn)tags?\b|^mittwochs?\b|^(?:januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|aug|sep|okt|nov|dez)\.?(?: ?\d{2,4})?$|\d{1,2}\.\s?\d{1,2}\.|^[\d.: ]+$|^kw ?\d/;
/** Sums and counts beside the marks: "Anzahl Sitze". */
const TOTAL = /^(?:anzahl|summe|gesamt|insgesamt|zahl der|zwischensumme|sitze$|#$|∑|Σ)/iu;

export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}

/** The columns that hold marks below what may be the name of a body or a person; none in a plain list. */
export function markedColumns(table: Table, book: OrganizationBook): Heading[] {
  const isKnown = (heading: Heading) => isKnownBody(table, heading, book);
  const asked = table.headings.filter((heading) => isKnown(heading) || mayHeadMarks(heading.text));
  if (asked.length === 0) return [];
  const legend = legendOn(table.sheet);
  const rows = rowsLookedAt(table).filter((row) => !tellsDetail(row));
  const marked = asked.filter((heading) => {
    const texts = textsIn(rows, heading.column);
    if (isKnown(heading))
      return texts.every((text) => text.length <= LONGEST_LETTERS) || holdsAny(texts, legend);
    const isOrigin = membershipField(heading.text) === "onBehalfOf" && texts.some(isParty);
    return !isOrigin && !areAmounts(texts) && holdMarks(texts, legend);
  });
  return isPlainList(table, marked) ? [] : marked;
}

/** The first rows that tell of somebody; a legend below explains marks and holds none. */
export function rowsLookedAt({ rows }: Table): Row[] {
  return rows.slice(0, ROWS_LOOKED_AT).filter((row) => {
    const [first] = filledColumns(row);
    if (first === undefined || isFooter(cellText(row.cells[first]))) return false;
    return !isLegendRow(row, first);
  });
}

/** "Fraktion | CDU | SPD": a row about the persons above their marks. */
function tellsDetail(row: Row): boolean {
  const [first] = filledColumns(row);
  const field = first === undefined ? undefined : membershipField(cellText(row.cells[first]));
  return field === "onBehalfOf" || field === "givenName" || field === "title";
}

/** A column of bodies and one of names: what is ticked there says something else. */
function isPlainList({ headings }: Table, marked: readonly Heading[]): boolean {
  const fields = headings
    .filter((heading) => !marked.includes(heading))
    .map(({ text }) => membershipField(text));
  const names = fields.some((field) => field === "name" || field === "member");
  return names && fields.includes("organization");
}

/** The filled cells of a column, as texts. */
export function textsIn(rows: Table["rows"], column: number): string[] {
  return rows.map(({ cells }) => cellText(cells[column])).filter((text) => text !== "");
}

/** A body that the rules know, also where Excel made a date of its ages. */
export function isKnownBody(
  table: Table,
  { column, text }: Heading,
  book: OrganizationBook,
): boolean {
  if (book.isKnownName(text)) return true;
  const value = cellAt(table.sheet, { row: table.headerRow, column });
  const ranges = isDateValue(value) ? rangesBehindDate(value) : [text];
  return ranges.some((ages) => /^\d/.test(ages) && book.isKnownName(`AG ${ages}`));
}

function mayHeadMarks(text: string): boolean {
  const isPlain = BODY_FIELDS.includes(membershipField(text));
  return (
    isPlain &&
    !isTotal(text) &&
    !NO_BODY.test(fold(text)) &&
    !/^(?:gremi(?:um|en)|fraktion|partei)/i.test(text)
  );
}

function holdMarks(texts: readonly string[], legend: Legend): boolean {
  const understood = texts.filter((text) => isMark(text, legend)).length;
  return understood > 0 && understood * 100 >= texts.length * UNDERSTOOD;
}

/** Numbers of which none is 1 neither tick nor rank anybody. */
function areAmounts(texts: readonly string[]): boolean {
  return texts.every((text) => /^\d+$/.test(text) && Number(text) !== 1);
}

function holdsAny(texts: readonly string[], legend: Legend): boolean {
  return texts.some((text) => isMark(text, legend));
}

function isMark(text: string, legend: Legend): boolean {
  const meanings = { legend, vee: "chair", digits: "rank" } as const;
  return readMarks(text, meanings) !== "unknown" || readNameCell(text) === "declined";
}

/** Names with ticks below what is no body, as in a list of attendance: nobody's seats are told. */
export function isTickList(table: Table): boolean {
  if (table.missing !== "Gremium") return false;
  const others = table.headings.filter(({ text }) => membershipField(text) === undefined);
  const rows = rowsLookedAt(table);
  const ticked = others.filter(({ column }) => holdMarks(textsIn(rows, column), new Map()));
  return ticked.length >= 2;
}
