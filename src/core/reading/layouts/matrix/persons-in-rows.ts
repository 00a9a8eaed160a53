import type { Term } from "../../../calendar";
import { cellAt, isDateValue, placeOf, type Place, type Row } from "../../../grid";
import { membershipField, type MembershipField } from "../../headings/membership-headings";
import { readNameCell } from "../../names/open-words";
import { filledText, readPerson } from "../../names/person-cells";
import type { Reading } from "../../reading";
import { isFooter } from "../../tables/body-rows";
import { cellReader, headingPlace, type CellReader, type ReadCell } from "../../tables/columns";
import { filledColumns } from "../../tables/row-cells";
import type { Heading, Table } from "../../tables/table";
import { cellText } from "../../text/plain-text";
import { readCount, readYesNo } from "../../values/read-words";
import { membershipColumns, type MembershipColumns } from "../membership-columns";
import type { DraftTarget } from "../draft";
import type { Origin, RowOrganization } from "../row-context";
import { readTerm, type CellsOf } from "../row-facts";
import { titleTerm } from "../title-term";
import { isLegendRow } from "./legend";
import { bodyColumn, markBelow } from "./lower-headings";
import type { MatrixCells, MatrixPerson } from "./matrix-cells";
import { isTotal } from "./mark-columns";
import type { MatrixShape } from "./matrix-shape";
import { rowOrigins } from "./row-origins";

/** Persons as rows, bodies as columns. */
export function personsInRows(table: Table, shape: MatrixShape, reading: Reading): MatrixCells {
  const columns = columnsOf(table, shape, reading);
  const cellOf = cellReader(table, reading);
  const organizations = shape.marked.flatMap((heading) => bodyAt(table, heading, reading) ?? []);
  if (!columns) return { organizations, persons: [] };
  const rows = table.rows.filter((row) => !isRemark(row, table) && !isAgain(row, table, shape));
  const originOf = rowOrigins(rows, table, columns, shape);
  const context = { table, shape, columns, cellOf, reading, titled: termAbove(table) };
  const persons = rows
    .filter((row) => filledColumns(row, table.left, table.right).length > 1)
    .map((row) => personAt(row, originOf(row), context));
  return { organizations, persons: persons.flatMap((person) => person ?? []) };
}

/** "Rechnungs- prüfungsausschuss": a narrow column breaks the word; "Haupt- und Finanzausschuss" is whole. */
function unbroken(text: string): string {
  return text.replace(/(\p{L})- (?=\p{Ll})(?!(?:und|oder|u\.|sowie|bzw\.) )/gu, "$1");
}

/** Totals, legends and footnotes. */
function isRemark(row: Row, { left, right }: Table): boolean {
  const [first] = filledColumns(row, left, right);
  if (first === undefined) return true;
  const text = cellText(row.cells[first]);
  return isTotal(text) || isFooter(text) || isLegendRow(row, first);
}

/** The headings once more, as on each printed page. */
function isAgain({ cells }: Row, { headings }: Table, { names }: MatrixShape): boolean {
  const heading = headings.find(({ column }) => column === names);
  return heading?.text === cellText(cells[names]);
}

function isLegendHeading({ text }: Heading): boolean {
  return /^(?:legende|zeichenerklärung|erläuterung|abkürzung)/iu.test(text);
}

/** The columns of the persons; one that names them without a known heading is their name. */
function columnsOf(
  table: Table,
  { marked, names }: MatrixShape,
  reading: Reading,
): MembershipColumns | undefined {
  const others = table.headings.filter(
    (heading) =>
      !isLegendHeading(heading) &&
      !marked.includes(heading) &&
      !isTotal(heading.text) &&
      heading.column !== names,
  );
  const own = table.headings.find(({ column }) => column === names);
  const isKnown = own && ["name", "member"].includes(membershipField(own.text) ?? "");
  const name: Heading = isKnown ? own : { ...own, column: names, text: "Name" };
  const headings = [...others, name].sort((a, b) => a.column - b.column);
  return membershipColumns({ ...table, headings }, reading);
}

function bodyAt(table: Table, heading: Heading, reading: Reading): RowOrganization | undefined {
  const column = bodyColumn(heading);
  const place = headingPlace(table, { ...heading, column });
  const value = cellAt(table.sheet, { row: table.headerRow, column });
  const organization = reading.book.organizationAt(
    isDateValue(value) ? value : unbroken(heading.text),
    {
      place,
    },
  );
  if (!organization) return undefined;
  if (!reading.firstMentions.has(organization)) reading.firstMentions.set(organization, place);
  return { organization, place };
}

interface RowContext {
  readonly table: Table;
  readonly shape: MatrixShape;
  readonly columns: MembershipColumns;
  readonly cellOf: CellReader;
  readonly reading: Reading;
  /** What the titles tell of all. */
  readonly titled: Titled | undefined;
}

interface Titled {
  readonly term: Term;
  readonly place: Place;
}

/** "Wahlperiode 2020–2025" above the matrix. */
function termAbove({ titles, sheet }: Table): Titled | undefined {
  for (const title of titles) {
    const term = titleTerm(title.text);
    if (term) return { term, place: placeOf(sheet.name, title) };
  }
  return undefined;
}

function personAt(
  row: Row,
  origin: Origin | undefined,
  { shape, columns, cellOf, reading, titled }: RowContext,
): MatrixPerson | undefined {
  const person = readPerson(row, columns.member, cellOf);
  if (!person) return undefined;
  const cell: CellsOf = (field) => cellOf(row, columns.single.get(field));
  const subject = person.says === "name" ? { person: person.text } : {};
  const own = readTerm(cell, reading, subject);
  const isTold = own.start !== undefined || own.end !== undefined;
  const { term = own, place } = isTold ? {} : (titled ?? {});
  const placeAt = (field: MembershipField) =>
    cellText(cell(field)?.value) === "" ? undefined : cell(field)?.place;
  const start =
    placeAt("start") ?? placeAt("period") ?? (term.start === undefined ? undefined : place);
  const end = placeAt("end") ?? (term.end === undefined ? undefined : place);
  return {
    person,
    onBehalfOf: origin?.text ?? person.name.party,
    area: filledText(cellText(cell("area")?.value)),
    term,
    votingRight: readYesNo(cell("vote")?.value),
    remark: filledText(cellText(cell("remark")?.value)),
    target: targetOf(cell("substituteFor")),
    rank: readCount(cell("rank")?.value),
    places: {
      ...(origin ? { onBehalfOf: origin.place } : {}),
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
    },
    marks: shape.marked.map((heading) => markAt(cellOf(row, heading.column), heading)),
  };
}

/** A tick in a column of one role is the mark of that role. */
function markAt(cell: ReadCell | undefined, heading: Heading): ReadCell | undefined {
  const mark = markBelow(heading);
  if (!cell || mark === undefined || !/^(?:[x×✓✔]|ja|1)$/iu.test(cellText(cell.value))) return cell;
  return { value: mark, place: cell.place, heading: cell.heading };
}

function targetOf(cell: ReadCell | undefined): DraftTarget | undefined {
  const text = cellText(cell?.value);
  const isNamed = cell !== undefined && readNameCell(text) === "name";
  return isNamed ? { text, member: undefined, at: cell } : undefined;
}
