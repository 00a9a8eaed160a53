import {
  DATE_FORMAT,
  germanDate,
  germanTime,
  serialOf,
  TIME_FORMAT,
  type CellRange,
  type DateSystem,
  type LaidOutCell,
  type LaidOutSheet,
} from "../../../core";
import { lookOf, SAME_LOOK, type Look } from "./role-looks";
import { typedText } from "./typed-text";

/** A rectangle from A1 as Excel is given it: four tables of the same size, row by row. */
export interface Content {
  readonly values: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Look[])[];
  /** Hyperlinks go in before the values, as Excel writes an address into an empty linked cell. */
  readonly links: readonly (readonly Look[])[];
}

interface Typed {
  readonly value: string | number;
  readonly format: string;
}

/** Excel repairs a sheet with more; the cells beyond keep their text. */
const MOST_LINKS = 65_530;

const MINUTES_A_DAY = 1440;

/** The rectangle that a document needs: at least one cell. */
export function extentOf({ rowCount, columnCount, tables }: LaidOutSheet): CellRange {
  const bottoms = tables.map(({ bottom }) => bottom);
  const rights = tables.map(({ left, columns }) => left + columns.length - 1);
  return {
    top: 0,
    left: 0,
    bottom: Math.max(rowCount - 1, 0, ...bottoms),
    right: Math.max(columnCount - 1, 0, ...rights),
  };
}

/**
 * A document as Excel is given it. `extent` starts at A1 and may reach further than the document:
 * what is beyond is emptied. `nameOf` tells what a sheet that a link names is called here.
 */
export function contentOf(
  sheet: LaidOutSheet,
  extent: CellRange,
  system: DateSystem,
  nameOf: (sheet: string) => string,
): Content {
  const values = filled<string | number>(extent, "");
  const formats = filled(extent, "General");
  const looks = filled<Look>(extent, SAME_LOOK);
  const links = filled<Look>(extent, SAME_LOOK);
  let linked = 0;
  for (const cell of sheet.cells) {
    const { row, column, role, value } = cell;
    const typed = typedValue(cell, system);
    put(values, cell, typed.value);
    put(formats, cell, typed.format);
    put(looks, { row, column }, lookOf(role));
    if (value.type !== "link" || ++linked > MOST_LINKS) continue;
    const documentReference = `${quotedSheet(nameOf(value.target.sheet))}!${value.target.cell}`;
    put(links, cell, { hyperlink: { documentReference } });
  }
  return { values, formats, looks, links };
}

/** The cells that show a day; one of them tells after writing whether Excel shows the day meant. */
export function firstDate({ cells }: LaidOutSheet): LaidOutCell | undefined {
  for (const cell of cells) if (cell.value.type === "date" && cell.value.day > 0) return cell;
  return undefined;
}

function typedValue({ value }: LaidOutCell, system: DateSystem): Typed {
  switch (value.type) {
    case "number":
      return { value: value.number, format: "General" };
    case "date": {
      const serial = serialOf(value.day, system);
      // Before the first day that the system knows, text is all that Excel can show.
      return serial === undefined
        ? typedText(germanDate(value.day))
        : { value: serial, format: DATE_FORMAT };
    }
    case "time":
      return value.minutes >= 0 && value.minutes < MINUTES_A_DAY
        ? { value: value.minutes / MINUTES_A_DAY, format: TIME_FORMAT }
        : typedText(germanTime(value.minutes));
    case "text":
    case "link":
      return typedText(value.text);
  }
}

/** 'Müller''s Liste': quoted always, which Excel allows for every name. */
function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function filled<T>({ bottom, right }: CellRange, value: T): T[][] {
  return Array.from({ length: bottom + 1 }, () => new Array<T>(right + 1).fill(value));
}

function put<T>(
  matrix: T[][],
  { row, column }: Pick<LaidOutCell, "row" | "column">,
  value: T,
): void {
  const cells = matrix[row];
  if (!cells || column >= cells.length) throw new RangeError(`a cell outside its sheet: ${row}`);
  cells[column] = value;
}
