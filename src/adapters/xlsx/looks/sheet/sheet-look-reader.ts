import type { XmlAttributes } from "../../xml";
import { PLAIN_LOOK } from "../cell-look";
import { colorOf } from "../colors";
import type { SheetLook } from "../sheet-look";
import type { StyleLooks } from "../styles";
import { columnLooksReader } from "./column-looks";
import { ROW_DEFAULTS, rowDefaults, rowFrame } from "./row-frame";
import type { RowFrame } from "./row-kinds";
import { rowLooksReader } from "./row-looks";
import { sheetViewReader } from "./sheet-view";

/** Is told what stands in a sheet while it is read; addresses come from who reads the cells. */
export interface SheetLookReader {
  /** Any element as it opens. */
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  /** A cell of the row that is open; `style` is its place in the list of cell formats. */
  cell(column: number, style: number, hasValue: boolean): void;
  /** The open row has ended; its number may have come from one of its cells. */
  endRow(row: number): void;
  look(): SheetLook;
}

export function sheetLookReader({ looks, palette }: StyleLooks): SheetLookReader {
  const columns = columnLooksReader();
  const rows = rowLooksReader();
  const views = sheetViewReader();
  const isShown = looks.map(({ fill, hasBorder }) => fill !== undefined || hasBorder);
  let defaults = ROW_DEFAULTS;
  let frame: RowFrame = { style: undefined, height: undefined };
  let lastInRow = -1;
  let lastRow = -1;
  let lastColumn = -1;
  return {
    open(name, attributes) {
      if (name === "row") frame = rowFrame(attributes, defaults);
      else if (name === "sheetFormatPr") defaults = rowDefaults(attributes);
      columns.open(name, attributes);
      views.open(name, attributes);
    },
    close: (name) => views.close(name),
    cell(column, style, hasValue) {
      rows.cell(column, style);
      if (hasValue || isShown[style]) lastInRow = Math.max(lastInRow, column);
    },
    endRow(row) {
      rows.row(row, frame);
      if (lastInRow >= 0) lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, lastInRow);
      lastInRow = -1;
    },
    look() {
      const ofColumns = columns.looks();
      const ofRows = rows.looks();
      const { tab, ...view } = views.view();
      return {
        ...view,
        tabColor: colorOf(tab, palette),
        columnWidth: (column) => ofColumns.widthOf(column),
        rowHeight: (row) => ofRows.heightOf(row),
        defaultRowHeight: defaults.areHidden ? 0 : defaults.height,
        lastRow,
        lastColumn,
        cellLook(row, column) {
          const number = ofRows.styleOf(row, column) ?? ofColumns.styleOf(column) ?? 0;
          return looks[number] ?? looks[0] ?? PLAIN_LOOK;
        },
      };
    },
  };
}
