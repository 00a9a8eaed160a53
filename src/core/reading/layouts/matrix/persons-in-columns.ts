import { placeOf, rowAt, type Place, type Row } from "../../../grid";
import { membershipField, type MembershipField } from "../../headings/membership-headings";
import { isParty } from "../../../words";
import { filledText, readPerson, type ReadPerson } from "../../names/person-cells";
import type { Reading } from "../../reading";
import { isFooter } from "../../tables/body-rows";
import { cellReader, headingPlace, reportUnknown, type ReadCell } from "../../tables/columns";
import type { Heading, Table } from "../../tables/table";
import { cellText } from "../../text/plain-text";
import type { RowOrganization } from "../row-context";
import { isLegendRow } from "./legend";
import type { MatrixCells, MatrixPerson } from "./matrix-cells";
import { isTotal } from "./mark-columns";
import type { MatrixShape } from "./matrix-shape";

/** Rows below or above the names that tell more of the persons: their Fraktion, their given names. */
const DETAILS = ["onBehalfOf", "givenName", "formOfAddress", "title"] as const;
type Detail = (typeof DETAILS)[number];
const PARTS = { name: 0, givenName: 1, formOfAddress: 2, title: 3 } as const;
const ROWS_ABOVE = 2;

/** Bodies as rows, persons as columns. */
export function personsInColumns(table: Table, shape: MatrixShape, reading: Reading): MatrixCells {
  const { marked, names } = shape;
  for (const heading of table.headings) {
    const isRead = marked.includes(heading) || heading.column === names || isTotal(heading.text);
    if (!isRead && membershipField(heading.text) === undefined)
      reportUnknown(table, heading, reading);
  }
  const details = detailRows(table, shape);
  const cellOf = cellReader(table, reading);
  const bodies = table.rows.flatMap((row) => {
    if ([...details.values()].includes(row)) return [];
    const body = bodyAt(row, table, names, reading);
    return body ? [{ row, body }] : [];
  });
  return {
    organizations: bodies.map(({ body }) => body),
    persons: marked.map((heading) => ({
      ...personAt(table, heading, details),
      marks: bodies.map(({ row }) => cellOf(row, heading.column)),
    })),
  };
}

function bodyAt(
  row: Row,
  { sheet }: Table,
  column: number,
  { book, firstMentions }: Reading,
): RowOrganization | undefined {
  const value = row.cells[column];
  const text = cellText(value);
  if (text === "" || isTotal(text) || isFooter(text) || isLegendRow(row, column)) return undefined;
  const place = placeOf(sheet.name, { row: row.index, column });
  const organization = book.organizationAt(value, { place });
  if (!organization) return undefined;
  if (!firstMentions.has(organization)) firstMentions.set(organization, place);
  return { organization, place };
}

/** Told by a label in the column of the bodies, or by holding nothing but parties above the persons. */
function detailRows(table: Table, { marked, names }: MatrixShape): Map<Detail, Row> {
  const { sheet, headerRow } = table;
  const above = Array.from({ length: ROWS_ABOVE }, (_, at) => rowAt(sheet, headerRow - 1 - at));
  const found = new Map<Detail, Row>();
  for (const row of [...above, ...table.rows.slice(0, ROWS_ABOVE)]) {
    if (!row) continue;
    const texts = marked.map(({ column }) => cellText(row.cells[column])).filter(Boolean);
    const areParties = texts.length > 0 && texts.every(isParty);
    const label = membershipField(cellText(row.cells[names]));
    const detail = areParties ? "onBehalfOf" : isDetail(label) ? label : undefined;
    if (detail && texts.length > 0 && !found.has(detail)) found.set(detail, row);
  }
  return found;
}

function isDetail(field: MembershipField | undefined): field is Detail {
  return DETAILS.some((detail) => detail === field);
}

function personAt(
  table: Table,
  heading: Heading,
  details: ReadonlyMap<Detail, Row>,
): Omit<MatrixPerson, "marks"> {
  const { column } = heading;
  const person = personOf(table, heading, details);
  const fraktion = details.get("onBehalfOf");
  const origin = fraktion && filledText(cellText(fraktion.cells[column]));
  const onBehalfOf: Place | undefined =
    origin === undefined || !fraktion
      ? undefined
      : placeOf(table.sheet.name, { row: fraktion.index, column });
  return {
    person,
    onBehalfOf: origin ?? person.name.party,
    area: undefined,
    term: { start: undefined, end: undefined },
    votingRight: undefined,
    remark: undefined,
    target: undefined,
    rank: undefined,
    places: onBehalfOf ? { onBehalfOf } : {},
  };
}

/** The parts of the name are read as if they stood side by side. */
function personOf(table: Table, heading: Heading, details: ReadonlyMap<Detail, Row>): ReadPerson {
  const { column, text } = heading;
  const place = headingPlace(table, heading);
  const partAt = (detail: Detail) => cellText(details.get(detail)?.cells[column]);
  const cells = [text, partAt("givenName"), partAt("formOfAddress"), partAt("title")];
  const row: Row = { index: table.headerRow, hidden: false, cells };
  const cellOf = (_row: Row, part: number | undefined): ReadCell | undefined =>
    part === undefined ? undefined : { value: cells[part], place, heading: text };
  const person = readPerson(row, PARTS, cellOf);
  if (!person) throw new Error("a heading without a name");
  return person;
}
