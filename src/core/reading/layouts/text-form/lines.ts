import { isParty } from "../../../words";
import { placeOf, type Place, type Row } from "../../../grid";
import type { SheetPart } from "../../tables/sheet-parts";
import { isFooter } from "../../tables/body-rows";
import { filledColumns } from "../../tables/row-cells";
import { cellText } from "../../text/plain-text";

/** A line of a text with the cell that holds it. */
export interface Line {
  readonly text: string;
  readonly place: Place;
  readonly row: Row;
  /** A blank row stands above it. */
  readonly isApart: boolean;
  /** Of a row with several texts, as tables have them: no heading of what is below. */
  readonly isTabular: boolean;
}

/** Fuller rows are those of a table, and longer cells those of a novel. */
const MOST_CELLS = 6;
const LONGEST_TEXT = 4_000;
/** "1.", "a)" or "Vertretung:" in a cell of its own belongs to the cell behind it. */
const BELONGS_TO_NEXT =
  /^(?:\(?\d{1,2}[.)]?|[a-h]\)|[-–•·]|(?:stell|pers\. |persönliche )?(?:vertret(?:ung|er|erin)|vertreter\/in|stv\.|stellv\.|ersatz)\s*:?)$/iu;

/** The lines of a part, cell by cell and break by break, in the order of reading. */
export function linesOf({ sheet, rows }: SheetPart): Line[] {
  let before: Row | undefined;
  let label: Label | undefined;
  return rows.flatMap((row) => {
    const isApart = before !== undefined && row.index > before.index + 1;
    before = row;
    const columns = filledColumns(row);
    if (columns.length > MOST_CELLS || isTotal(row, columns)) return [];
    label = isApart ? undefined : labelOf(row, columns, label);
    const cells = cellsOf(row, columns, label);
    const isTabular = cells.length > 2;
    return cells.flatMap(({ column, text }) =>
      text
        .split(/[\r\n\u2028\v]+/)
        .map(cellText)
        .filter((line) => line !== "")
        .map((line, index): Line => {
          const place = placeOf(sheet.name, { row: row.index, column });
          return { text: line, place, row, isApart: isApart && index === 0, isTabular };
        }),
    );
  });
}

/** "Stellvertretung:" in a cell of its own holds for the rows below it that fill the next cell only. */
interface Label {
  readonly text: string;
  /** The cell behind it. */
  readonly column: number;
}

const DEPUTIES = /vertret|stv\.|stellv\.|ersatz/iu;

function labelOf(
  row: Row,
  [first, second]: readonly number[],
  above: Label | undefined,
): Label | undefined {
  if (first === undefined || second === undefined)
    return first === above?.column ? above : undefined;
  const text = cellText(textOf(row, first));
  const isLabel = BELONGS_TO_NEXT.test(text) && DEPUTIES.test(text);
  return isLabel ? { text, column: second } : undefined;
}

/** "Summe | 5" */
function isTotal({ cells }: Row, [first, ...more]: readonly number[]): boolean {
  const text = first === undefined ? "" : cellText(cells[first]);
  return (
    more.length > 0 &&
    isFooter(text) &&
    more.every((column) => /^\d+$/.test(cellText(cells[column])))
  );
}

interface TextCell {
  readonly column: number;
  readonly text: string;
}

function cellsOf(row: Row, columns: readonly number[], label: Label | undefined): TextCell[] {
  const cells: TextCell[] = [];
  let prefix = columns[0] === label?.column ? `${label?.text ?? ""} ` : "";
  for (const column of columns) {
    const text = textOf(row, column);
    if (text.length > LONGEST_TEXT) continue;
    if (BELONGS_TO_NEXT.test(cellText(text)) && column !== columns.at(-1)) {
      const plain = cellText(text);
      prefix = /^\d{1,2}$/.test(plain) ? `${plain}. ` : `${plain} `;
    } else if (isParty(cellText(text)) && cells.length > 0) {
      const before = cells.pop();
      if (before) cells.push({ ...before, text: `${before.text} (${cellText(text)})` });
    } else {
      cells.push({ column, text: prefix + text });
      prefix = "";
    }
  }
  return cells;
}

/** The raw text, for the breaks in it part the lines. */
function textOf({ cells }: Row, column: number): string {
  const cell = cells[column];
  return typeof cell === "string" ? cell : cellText(cell);
}
