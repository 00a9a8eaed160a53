import { isHidden } from "../looks";
import type { XmlAttributes } from "../xml";
import { valueSlots } from "./allowance";
import { cellValue } from "./cell-value";
import { filledBy } from "./formula-cells";
import { rawCells } from "./raw-cells";
import type { SheetCells } from "./sheet-cells";

/** Is told what stands in `row`, `c` and what is in them. */
export interface CellHandlers {
  /** Tells whether the element was one of these. */
  open(name: string, attributes: XmlAttributes): boolean;
  text(piece: string): void;
  close(name: string): void;
}

export function cellHandlers(cells: SheetCells): CellHandlers {
  const { collector, context, look, subject } = cells;
  const cell = rawCells();
  const endCell = () => {
    const raw = cell.end();
    const value = cellValue(raw, context, subject);
    // A shared text is kept once, wherever it stands.
    cells.cell(value, raw.type === "s" ? 0 : valueSlots(value), Number(raw.style));
  };
  return {
    open(name, attributes) {
      if (name === "c") {
        collector.openCell(attributes["r"]?.value);
        cell.start(attributes);
      } else if (name === "row")
        collector.openRow(attributes["r"]?.value, isHidden(attributes, "ht"));
      else if (!cell.open(name)) {
        if (name !== "f") return false;
        cells.formula(filledBy(attributes));
      }
      return true;
    },
    text: (piece) => cell.text(piece),
    close(name) {
      look?.close(name);
      if (name === "c") endCell();
      else if (name === "row") cells.endRow();
      else cell.close(name);
    },
  };
}
