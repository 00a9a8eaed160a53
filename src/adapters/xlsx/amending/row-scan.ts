import { UnusableFile } from "../package";
import { rowCollector, type CellContext } from "../reading";
import type { XmlAttributes } from "../xml";
import { cellScan } from "./cell-scan";
import { rowPlaces } from "./row-places";
import type { CellSpot, RowSpot } from "./spots";
import { endTagStart, tagStart } from "./tag-place";

export interface RowScan {
  open(name: string, attributes: XmlAttributes, end: number): void;
  text(piece: string): void;
  close(name: string, end: number): void;
  readonly byRow: ReadonlyMap<number, RowSpot>;
  /** By row that is asked for: where the first one begins that is there from it on, if there is one. */
  readonly places: ReadonlyMap<number, number>;
}

/**
 * Is told every element of a sheet's part and takes down the rows that are asked for, with what their
 * cells hold. Throws UnusableFile for a row or a cell that is there twice: which one counts is a guess.
 */
export function rowScan(
  text: string,
  subject: string,
  asked: ReadonlySet<number>,
  context: CellContext,
): RowScan {
  const byRow = new Map<number, RowSpot>();
  const places = rowPlaces(asked);
  // It knows the address of rows and cells that say none; it is told no values.
  const addresses = rowCollector(subject);
  const cell = cellScan(text, subject, context);
  let row: Pick<RowSpot, "start" | "openEnd" | "style"> = {
    start: 0,
    openEnd: 0,
    style: undefined,
  };
  let cells: CellSpot[] = [];
  const endRow = (end: number) => {
    const index = addresses.row();
    places.pass(index, row.start);
    if (!asked.has(index)) return;
    if (byRow.has(index) || hasTwice(cells)) throw new UnusableFile("invalid-xml", subject);
    const closeStart = row.openEnd === end ? end : endTagStart(text, end);
    byRow.set(index, { ...row, closeStart, end, cells });
  };
  return {
    byRow,
    places: places.found,
    open(name, attributes, end) {
      if (name === "c") {
        addresses.openCell(attributes["r"]?.value);
        if (asked.has(addresses.row())) cell.start(attributes, end);
      } else if (name === "row") {
        addresses.openRow(attributes["r"]?.value, false);
        row = { start: tagStart(text, end), openEnd: end, style: rowStyle(attributes) };
        cells = [];
      } else cell.open(name);
    },
    text: (piece) => cell.text(piece),
    close(name, end) {
      if (name === "row") endRow(end);
      else if (name === "c") {
        const spot = cell.end(addresses.column(), end);
        if (spot) cells.push(spot);
      } else cell.close(name);
    },
  };
}

/** A row's style counts only where the row says so (ECMA-376 part 1, 18.3.1.73). */
function rowStyle(attributes: XmlAttributes): string | undefined {
  const counts = ["1", "true"].includes(attributes["customFormat"]?.value ?? "");
  return counts ? attributes["s"]?.value : undefined;
}

function hasTwice(cells: readonly CellSpot[]): boolean {
  return new Set(cells.map(({ column }) => column)).size < cells.length;
}
