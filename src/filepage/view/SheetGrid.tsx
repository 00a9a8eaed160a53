import { useEffect, useMemo, useRef, type CSSProperties } from "react";
import {
  DataGrid,
  type CellKeyboardEvent,
  type CellKeyDownArgs,
  type DataGridHandle,
} from "react-data-grid";
import type { CellAddress } from "../../core";
import { gridKey } from "./grid-keys";
import { sheetColumns } from "./sheet-columns";
import { SheetContext, type ShownSheet } from "./sheet-context";
import { HEADER_HEIGHT, scrolledTo, type SheetGeometry } from "./sheet-geometry";

/** A cell to bring into view; a new object even where the cell is the same. */
export interface Goal extends CellAddress {
  /** Whoever works by keyboard goes on from the cell. */
  readonly takesFocus: boolean;
}

interface SheetGridProps {
  readonly sheet: ShownSheet;
  readonly goal: Goal | undefined;
  readonly onSelect: (cell: CellAddress) => void;
}

const FIRST_CELL: Goal = { row: 0, column: 0, takesFocus: false };

/** A sheet as paper: read only, drawn where one looks. */
export function SheetGrid({ sheet, goal = FIRST_CELL, onSelect }: SheetGridProps) {
  const { outline, geometry } = sheet;
  const { frozenRows, rowCount } = geometry;
  const grid = useRef<DataGridHandle>(null);
  const columns = useMemo(() => sheetColumns(outline, geometry), [outline, geometry]);
  const frozen = useMemo(() => range(0, frozenRows), [frozenRows]);
  const rows = useMemo(() => range(frozenRows, rowCount), [frozenRows, rowCount]);
  useEffect(() => {
    if (grid.current) bringIntoView(grid.current, geometry, goal);
  }, [goal, geometry]);
  const onKeyDown = (args: CellKeyDownArgs<number, number>, event: CellKeyboardEvent) => {
    if (args.mode === "EDIT") return;
    const cell = { row: args.rowIdx + frozenRows, column: args.column.idx - 1 };
    const meaning = gridKey(event, cell, outline);
    if (meaning.type === "usual") return;
    event.preventGridDefault();
    if (meaning.type === "leave" || !grid.current) return;
    event.preventDefault();
    bringIntoView(grid.current, geometry, { ...meaning.cell, takesFocus: true });
  };
  return (
    <SheetContext value={sheet}>
      <DataGrid
        ref={grid}
        className={frozenRows > 0 ? "paper has-frozen-rows" : "paper"}
        style={{ "--frozen-height": `${geometry.rowTop(frozenRows)}px` } as CSSProperties}
        aria-label={`Blatt ${outline.name}`}
        columns={columns}
        rows={rows}
        topSummaryRows={frozen}
        rowHeight={outline.rowHeights ? geometry.rowHeight : outline.rowHeight}
        headerRowHeight={HEADER_HEIGHT}
        summaryRowHeight={frozenRows > 0 ? geometry.rowTop(frozenRows) / frozenRows : 0}
        onCellKeyDown={onKeyDown}
        onCellMouseDown={({ column }, event) => {
          if (column.idx === 0) event.preventGridDefault();
        }}
        onSelectedCellChange={({ rowIdx, column }) =>
          onSelect({ row: rowIdx + frozenRows, column: column.idx - 1 })
        }
      />
    </SheetContext>
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Scrolls first and selects then: the grid itself would leave the cell at the very edge. */
function bringIntoView(
  { element, selectCell }: DataGridHandle,
  geometry: SheetGeometry,
  { row, column, takesFocus }: Goal,
): void {
  const { frozenRows, frozenColumns, rowTop, columnLeft } = geometry;
  if (!element) return;
  if (row >= frozenRows) {
    const room = element.clientHeight - HEADER_HEIGHT - rowTop(frozenRows);
    const cell = { from: rowTop(row) - rowTop(frozenRows), size: geometry.rowHeight(row) };
    element.scrollTop = scrolledTo({ from: element.scrollTop, size: room }, cell);
  }
  if (column >= frozenColumns) {
    const fixed = columnLeft(frozenColumns);
    const room = element.clientWidth - geometry.numberWidth - fixed;
    const cell = { from: columnLeft(column) - fixed, size: geometry.columnWidth(column) };
    element.scrollLeft = scrolledTo({ from: element.scrollLeft, size: room }, cell);
  }
  selectCell({ rowIdx: row - frozenRows, idx: column + 1 }, { shouldFocusCell: takesFocus });
}
