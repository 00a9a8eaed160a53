import type { CellValue, Row } from "../../grid";
import { namesInCell } from "../names/names-in-cell";
import { filledText, readPerson, type ReadPerson } from "../names/person-cells";
import type { CellReader } from "../tables/columns";
import { cellText, memoized } from "../text/plain-text";
import type { PersonColumns } from "./membership-columns";
import { numberedNames } from "./ranked-names";

/** The persons that the columns of one name in a row: nearly always one; none without such columns. */
export function readPersons(row: Row, columns: PersonColumns, cellOf: CellReader): ReadPerson[] {
  const cell = cellOf(row, columns.name);
  if (!cell) return [];
  const hasGivenName = cellText(cellOf(row, columns.givenName)?.value) !== "";
  const names = hasGivenName || typeof cell.value !== "string" ? [] : namesIn(cell.value);
  if (names.length < 2) return readNumbered(row, columns, cellOf, numberIn(cell.value));
  return names.flatMap(({ text, number }, index) =>
    readNumbered(row, columns, onlyOf(text, index, names.length, columns, cellOf), number),
  );
}

function readNumbered(
  row: Row,
  columns: PersonColumns,
  cellOf: CellReader,
  number: number | undefined,
): ReadPerson[] {
  const person = readPerson(row, columns, cellOf, number);
  return person ? [person] : [];
}

interface NamedPart {
  readonly text: string;
  readonly number: number | undefined;
}

const namesIn = memoized((text: string): readonly NamedPart[] => {
  const numbered = numberedNames(text)?.map(({ rank, text: name }) => ({
    text: name,
    number: rank,
  }));
  return numbered ?? namesInCell(text).map((name) => ({ text: name, number: undefined }));
});

/** "1. Frau Muster": the number that a list in order puts in front. */
function numberIn(value: CellValue): number | undefined {
  const [, number] = /^\(?(\d{1,2})[.)]\s*\p{L}/u.exec(cellText(value)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Reads as if the cell held that name alone; a Fraktion of as many lines is told line by line. */
function onlyOf(
  text: string,
  index: number,
  count: number,
  { name, onBehalfOf }: PersonColumns,
  cellOf: CellReader,
): CellReader {
  return (row, column) => {
    const cell = cellOf(row, column);
    if (!cell || (column !== name && column !== onBehalfOf)) return cell;
    const { place, heading } = cell;
    const value = column === name ? text : (linesOf(cell.value, count)?.[index] ?? cell.value);
    return { value, place, heading };
  };
}

/** The lines of a cell, one for each of so many persons; undefined if there are not as many. */
export function linesOf(value: CellValue, count: number): string[] | undefined {
  if (typeof value !== "string" || count < 2) return undefined;
  const lines = value.split(/[\r\n\u2028\v]+/).filter((line) => filledText(line) !== undefined);
  return lines.length === count ? lines : undefined;
}
