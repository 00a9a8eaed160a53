import type { CellAddress } from "../../core";
import type { CellView } from "../worker";
import { markText } from "../texts/mark-text";
import { paperStyle } from "./paper-style";
import { useDrawnRow, useSheet, type ShownSheet } from "./sheet-context";
import { areaSize } from "./sheet-geometry";

/** A cell as it looks in the workbook, with a mark where findings name it. */
export function SheetCell({ row, column }: CellAddress) {
  const sheet = useSheet();
  const drawn = useDrawnRow(row);
  if (!drawn) return isUsed(sheet, { row, column }) ? <div className="paper-cell">…</div> : null;
  const cell = drawn.cells.get(column);
  return cell ? <PaperCell row={row} cell={cell} /> : null;
}

function isUsed({ outline }: ShownSheet, { row, column }: CellAddress): boolean {
  return row < outline.rowCount && column < outline.columns.length;
}

interface PaperCellProps {
  readonly row: number;
  readonly cell: CellView;
}

function PaperCell({ row, cell }: PaperCellProps) {
  const { geometry } = useSheet();
  const { text, align, look, mark, column, wide, isMerged } = cell;
  const room = areaSize(geometry, { row, column }, cell);
  const classes = [
    "paper-cell",
    align,
    `at-${look.vertical}`,
    look.fill !== undefined && "filled",
    look.hasBorder && "bordered",
    isMerged && "merged",
    !isMerged && wide > 0 && "flowing",
  ];
  const said = mark && markText(mark);
  return (
    <div
      className={classes.filter(Boolean).join(" ")}
      style={isMerged ? { ...paperStyle(look), ...room } : paperStyle(look)}
      title={said}
    >
      <span className="paper-text" style={isMerged ? undefined : { maxWidth: room.width }}>
        {text}
      </span>
      {mark && <i className={`mark ${mark.severity}`} aria-hidden />}
      {said !== undefined && <span className="hidden">{` ${said}`}</span>}
    </div>
  );
}
