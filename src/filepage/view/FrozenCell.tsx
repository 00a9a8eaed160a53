import type { ReactNode } from "react";
import { useSheet } from "./sheet-context";

interface FrozenCellProps {
  readonly row: number;
  readonly children: ReactNode;
}

/**
 * A cell of a row that stays in view. The grid gives all those rows the same height; together they are
 * as high as they should be, and here each takes its own place and height among them.
 */
export function FrozenCell({ row, children }: FrozenCellProps) {
  const { frozenRows, rowTop, rowHeight } = useSheet().geometry;
  const top = rowTop(row) - (row * rowTop(frozenRows)) / frozenRows;
  return (
    <div className="frozen-cell" style={{ top, height: rowHeight(row) }}>
      {children}
    </div>
  );
}
