import type { CellRange } from "../../../../src/core";
import { refuseLocked } from "../edits/guards";
import { columnsOf, rowsOf, setLines, uniformLine, type Lines } from "../edits/lines";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type HostSheet } from "../model/workbook";
import { invalidArgument } from "../protocol/host-error";
import type { Property } from "../protocol/kind";
import type { RangeTarget } from "../session";

/** What rows and columns have in common, and where they differ. */
interface Direction {
  readonly lines: (sheet: HostSheet) => Lines;
  readonly span: (area: CellRange) => readonly [number, number];
  /** The option of a protection that allows changes. */
  readonly option: string;
  readonly standard: number;
  /** In points. 255 characters are the widest column; what that is in points depends on the font. */
  readonly largest: number;
}

const ROWS: Direction = {
  lines: ({ rows }) => rows,
  span: rowsOf,
  option: "allowFormatRows",
  standard: STANDARD_HEIGHT,
  largest: 409,
};

const COLUMNS: Direction = {
  lines: ({ columns }) => columns,
  span: columnsOf,
  option: "allowFormatColumns",
  standard: STANDARD_WIDTH,
  largest: 1_400,
};

function hiddenOf({ lines, span, option }: Direction): Property<RangeTarget> {
  return {
    get: ({ sheet, area }) => uniformLine(lines(sheet), span(area), ({ hidden }) => hidden),
    set: ({ sheet, area }, value) => {
      refuseLocked(sheet, area, option);
      if (typeof value !== "boolean") throw invalidArgument("true or false");
      setLines(lines(sheet), span(area), (line) => (line.hidden = value));
    },
  };
}

/** Height or width in points; 0 hides. */
function sizeOf({ lines, span, option, standard, largest }: Direction): Property<RangeTarget> {
  return {
    get: ({ sheet, area }) => uniformLine(lines(sheet), span(area), ({ size }) => size ?? standard),
    set: ({ sheet, area }, value) => {
      refuseLocked(sheet, area, option);
      const fits = typeof value === "number" && value >= 0 && value <= largest;
      if (!fits) throw invalidArgument("a height or width in points");
      setLines(lines(sheet), span(area), (line) => {
        line.size = value;
        line.hidden = value === 0;
      });
    },
  };
}

const rowHidden = hiddenOf(ROWS);
const columnHidden = hiddenOf(COLUMNS);

export const ROW_HEIGHT = sizeOf(ROWS);
export const COLUMN_WIDTH = sizeOf(COLUMNS);

/** Hidden rows and columns: null where only some are hidden. */
export const LINE_PROPERTIES: Readonly<Record<string, Property<RangeTarget>>> = {
  rowHidden,
  columnHidden,
  hidden: {
    get: (target) => {
      const both = [rowHidden.get?.(target), columnHidden.get?.(target)];
      if (both.includes(true)) return true;
      return both.includes(null) ? null : false;
    },
  },
};
