import type { Column } from "react-data-grid";
import { columnLetters } from "../../core";
import type { SheetOutline } from "../worker";
import { FrozenCell } from "./FrozenCell";
import { RowNumber } from "./RowNumber";
import { SheetCell } from "./SheetCell";
import type { SheetGeometry } from "./sheet-geometry";

type SheetColumn = Column<number, number>;

/** The column with the row numbers, and those of the sheet. Rows are known to the grid by their index. */
export function sheetColumns(outline: SheetOutline, geometry: SheetGeometry): SheetColumn[] {
  const columns = Array.from({ length: geometry.columnCount }, (_, column) =>
    sheetColumn(column, outline, geometry),
  );
  return [rowNumbers(geometry), ...columns];
}

function rowNumbers({ numberWidth }: SheetGeometry): SheetColumn {
  return {
    key: "number",
    name: "Zeile",
    frozen: true,
    width: numberWidth,
    headerCellClass: "corner",
    cellClass: "row-number",
    summaryCellClass: "row-number",
    renderCell: ({ row }) => <RowNumber row={row} />,
    renderSummaryCell: ({ row }) => (
      <FrozenCell row={row}>
        <RowNumber row={row} />
      </FrozenCell>
    ),
  };
}

function sheetColumn(
  column: number,
  { columns }: SheetOutline,
  { columnWidth, frozenColumns }: SheetGeometry,
): SheetColumn {
  const letters = columnLetters(column);
  const isHidden = columns[column]?.isHidden ?? false;
  return {
    key: letters,
    name: isHidden ? <HiddenColumn letters={letters} /> : letters,
    frozen: column < frozenColumns,
    width: columnWidth(column),
    minWidth: 0,
    ...(isHidden && { headerCellClass: "was-hidden" }),
    renderCell: ({ row }) => <SheetCell row={row} column={column} />,
    renderSummaryCell: ({ row }) => (
      <FrozenCell row={row}>
        <SheetCell row={row} column={column} />
      </FrozenCell>
    ),
  };
}

function HiddenColumn({ letters }: { readonly letters: string }) {
  return (
    <span title={`Spalte ${letters} ist in der Mappe ausgeblendet`}>
      {letters}
      <span className="hidden">, in der Mappe ausgeblendet</span>
    </span>
  );
}
