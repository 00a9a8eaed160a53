import { cellValue, rawCells, type CellContext } from "../reading";
import type { XmlAttributes } from "../xml";
import type { CellSpot } from "./spots";
import { endTagStart, tagStart } from "./tag-place";

/** Takes one cell down after the other. */
export interface CellScan {
  start(attributes: XmlAttributes, end: number): void;
  /** What stands inside a cell that was started; nothing where none is. */
  open(name: string): void;
  text(piece: string): void;
  close(name: string): void;
  /** The cell that was started has ended; undefined where none was. */
  end(column: number, end: number): CellSpot | undefined;
}

export function cellScan(text: string, subject: string, context: CellContext): CellScan {
  const raw = rawCells();
  let begun: Pick<CellSpot, "start" | "openEnd" | "reference"> | undefined;
  let hasFormula = false;
  return {
    start(attributes, end) {
      begun = { start: tagStart(text, end), openEnd: end, reference: attributes["r"]?.value };
      hasFormula = false;
      raw.start(attributes);
    },
    open(name) {
      if (begun && !raw.open(name) && name === "f") hasFormula = true;
    },
    text(piece) {
      if (begun) raw.text(piece);
    },
    close(name) {
      if (begun) raw.close(name);
    },
    end(column, end) {
      if (!begun) return undefined;
      const said = raw.end();
      const closeStart = begun.openEnd === end ? end : endTagStart(text, end);
      const value = cellValue(said, context, subject);
      const spot = { ...begun, closeStart, end, column, style: said.style, value, hasFormula };
      begun = undefined;
      return spot;
    },
  };
}
