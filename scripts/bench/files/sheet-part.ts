import type { Cell } from "../lists/entry";
import { cellXml, type SharedTexts } from "./cell-text";

/** A sheet of a list: headings and, below them, rows with a cell for each. */
export interface ListSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
  /** How many rows there are. */
  readonly count: number;
  /** The name of its Excel table. */
  readonly table: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const X14 =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
const PIECE = 65_536;

export function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

/** "A1:M1000" with the headings. */
export function areaOf({ headings, count }: ListSheet): string {
  return `A1:${letterOf(headings.length - 1)}${count + 1}`;
}

/** The sheet's XML, piece by piece. Without shared texts as plain as it can be. */
export function* sheetPart(sheet: ListSheet, shared: SharedTexts | undefined): Generator<string> {
  const { headings } = sheet;
  const letters = headings.map((_, column) => letterOf(column));
  const spans = shared ? ` spans="1:${headings.length}"` : "";
  const descent = shared ? ' x14ac:dyDescent="0.25"' : "";
  const rowXml = (cells: readonly Cell[], row: number) => {
    let xml = `<row r="${row}"${spans}${descent}>`;
    for (const [column, letter] of letters.entries()) {
      xml += cellXml(`${letter}${row}`, cells[column], shared);
    }
    return `${xml}</row>`;
  };
  let piece = frame(sheet, shared !== undefined) + rowXml(headings, 1);
  let row = 1;
  for (const cells of sheet.rows) {
    row += 1;
    piece += rowXml(cells, row);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece + foot(shared !== undefined);
}

function frame(sheet: ListSheet, isExcel: boolean): string {
  if (!isExcel) return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`;
  const { headings } = sheet;
  const columns = headings
    .map(
      (_, column) =>
        `<col min="${column + 1}" max="${column + 1}" width="18.7109375" customWidth="1"/>`,
    )
    .join("");
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" ${X14}>` +
    `<dimension ref="${areaOf(sheet)}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols>${columns}</cols><sheetData>`
  );
}

function foot(isExcel: boolean): string {
  if (!isExcel) return "</sheetData></worksheet>";
  return '</sheetData><pageMargins left="0.7" right="0.7" top="0.78740157499999996" bottom="0.78740157499999996" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';
}
