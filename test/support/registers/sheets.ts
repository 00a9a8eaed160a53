import type { CellRange, CellValue, Row, Sheet, Workbook } from "../../../src/core/grid";
import { arranged } from "./arrange";
import { withGap, withTableBeside } from "./beside";
import { withBreaks } from "./breaks";
import { asExcelTables, type ListedPage } from "./excel-tables";
import { withOtherColumns, withRemarks } from "./noise";
import type { Merge, Page } from "./page";
import { isOneOf, type Taste } from "./taste";

/** The pages on their sheets, each on the one that it names. */
export function workbookFrom(pages: readonly Page[], likes: Taste): Workbook {
  const areTables = isOneOf(likes, "Excel tables", 4);
  const dressed = pages.map((page) => {
    const broken = areTables ? page : withBreaks(page, likes);
    const wider = withOtherColumns(broken, likes);
    return withRemarks(areTables ? wider : withGap(wider, likes), likes);
  });
  const names = [...new Set(dressed.map(({ sheetName }) => sheetName))];
  const sheets = names.map((name) => {
    const own = dressed.filter(({ sheetName }) => sheetName === name);
    const lists = arranged(own, likes);
    const page = areTables ? lists : withTableBeside(lists, likes);
    const isTable = own.length === 1 && areTables;
    return sheetFrom(isTable ? asExcelTables(page) : { page, areas: [] }, likes);
  });
  return { sheets: isOneOf(likes, "another sheet", 3) ? [...sheets, OTHER_SHEET] : sheets };
}

function sheetFrom({ page, areas }: ListedPage, likes: Taste): Sheet {
  const top = likes("first row", [0, 0, 0, 2, 11]);
  const left = likes("first column", [0, 0, 0, 1, 3]);
  const hidden = isOneOf(likes, "hidden rows", 5);
  const rows = page.lines.map(({ cells }, index): Row => ({
    index: top + index,
    hidden: hidden && index % 3 === 2,
    cells: [...Array<undefined>(left).fill(undefined), ...cells.map((cell) => spoilt(cell, likes))],
  }));
  const ranges = page.merges.map(rangeOfMerge);
  const tables = areas.map((area) => ({ ...area, range: moved(area.range, top, left) }));
  return {
    name: page.sheetName,
    visibility: isOneOf(likes, "hidden sheets", 8) ? "hidden" : "visible",
    mark: undefined,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
    tables,
    merges: ranges.map((range) => moved(range, top, left)),
    hiddenColumns: isOneOf(likes, "hidden columns", 6) ? [{ first: left + 1, last: left + 1 }] : [],
  };
}

function rangeOfMerge({ line, column, lines, columns }: Merge): CellRange {
  return { top: line, left: column, bottom: line + lines - 1, right: column + columns - 1 };
}

function moved({ top, left, bottom, right }: CellRange, rows: number, columns: number): CellRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** A text as Word, web pages and Macs leave it behind. */
function spoilt(cell: CellValue, likes: Taste): CellValue {
  if (typeof cell === "number") return likes("numbers", [cell, cell, String(cell)]);
  if (typeof cell !== "string") return cell;
  return likes("texts", [
    cell,
    cell,
    cell.normalize("NFD"),
    cell.replace(/ /g, "\u00a0"),
    cell.replace(/ /g, "  "),
    ` ${cell} `,
    cell.replace(/(?<=\p{L})-(?=\p{L})/gu, "\u2011"),
  ]);
}

const OTHER_SHEET: Sheet = {
  name: "Haushalt",
  visibility: "visible",
  mark: undefined,
  rows: [
    ["Konto", "Ansatz", "Ergebnis"],
    ["Papier", 1200, 980.5],
    ["Porto", 800, 812],
  ].map((cells, index) => ({ index, hidden: false, cells })),
  tables: [],
  merges: [],
  hiddenColumns: [],
};
