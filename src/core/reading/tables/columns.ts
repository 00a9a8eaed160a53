import { isErrorValue, placeOf, type CellValue, type Place, type Row } from "../../grid";
import { cellError } from "../kinds/cell-error";
import { columnAmbiguous } from "../kinds/column-ambiguous";
import { columnUnknown } from "../kinds/column-unknown";
import { report, type Reading } from "../reading";
import type { Heading, Table } from "./table";
import { TableCell } from "./table-cell";

/** Column of each field; the first wins where two headings mean the same. */
export type Columns<F extends string> = ReadonlyMap<F, number>;

/** Maps the headings of a table; reports what is not understood and what is there twice. */
export function assignColumns<F extends string>(
  table: Table,
  meaning: (heading: string) => F | undefined,
  reading: Reading,
  repeatable: readonly F[] = [],
): Columns<F> {
  const first = new Map<F, Heading>();
  for (const heading of table.headings) {
    const field = meaning(heading.text);
    const read = field === undefined ? undefined : first.get(field);
    if (field === undefined) reportUnknown(table, heading, reading);
    else if (!read) first.set(field, heading);
    else if (!repeatable.includes(field)) reportAmbiguous(table, heading, read, reading);
  }
  return new Map([...first].map(([field, { column }]) => [field, column]));
}

/** One hint a sheet and heading: a header repeated on each page says nothing new. */
export function reportUnknown(table: Table, heading: Heading, reading: Reading): void {
  const facts = { sheet: table.sheet.name, column: writtenHeading(heading) };
  const isKnown = reading.findings.some(
    (other) =>
      other.code === "column-unknown" &&
      other.facts["sheet"] === facts.sheet &&
      other.facts["column"] === facts.column,
  );
  if (!isKnown) report(reading, columnUnknown, { places: [headingPlace(table, heading)], facts });
}

export function reportAmbiguous(
  table: Table,
  heading: Heading,
  read: Heading,
  reading: Reading,
): void {
  report(reading, columnAmbiguous, {
    places: [headingPlace(table, heading), headingPlace(table, read)],
    facts: {
      sheet: table.sheet.name,
      column: writtenHeading(heading),
      read: writtenHeading(read),
    },
  });
}

/** As the user knows it. */
export function writtenHeading({ text, written = text }: Heading): string {
  return written;
}

export function headingPlace(
  table: Table,
  { column, row = table.headerRow }: { readonly column: number; readonly row?: number },
): Place {
  return placeOf(table.sheet.name, { row, column });
}

/** A cell of a body row, with what is needed to point at it. The place is made when it is asked for. */
export interface ReadCell {
  readonly value: CellValue;
  readonly place: Place;
  readonly heading: string;
}

export type CellReader = (row: Row, column: number | undefined) => ReadCell | undefined;

/** Tells what a blank cell stands for: a merged one further up. */
type InsteadOfBlank = (row: number, column: number) => CellValue;

/** Reads cells of a table's rows; an error value is reported once and counts as empty. */
export function cellReader(
  table: Table,
  reading: Reading,
  merged: InsteadOfBlank = () => undefined,
): CellReader {
  const headings = new Map(
    table.headings.map((heading) => [heading.column, writtenHeading(heading)]),
  );
  const cells = { sheet: table.sheet.name, headings };
  const reported = new Set<string>();
  return (row, column) => {
    if (column === undefined) return undefined;
    const own = row.cells[column];
    if (!isErrorValue(own))
      return new TableCell(own ?? merged(row.index, column), row.index, column, cells);
    const cell = new TableCell(undefined, row.index, column, cells);
    if (!reported.has(cell.place.cell)) {
      reported.add(cell.place.cell);
      const facts = { column: cell.heading, text: own.code };
      report(reading, cellError, { places: [cell.place], facts });
    }
    return cell;
  };
}
