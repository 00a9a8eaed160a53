import type { CellAddress } from "../../core";
import type { SheetOutline } from "../worker";

/** What a key in the grid means, where the grid's own way is another than Excel's. */
export type GridKey =
  | { readonly type: "select"; readonly cell: CellAddress }
  /** The grid must not act on the key; the browser may. */
  | { readonly type: "leave" }
  /** The key means what the grid takes it for. */
  | { readonly type: "usual" };

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const USUAL: GridKey = { type: "usual" };
const LEAVE: GridKey = { type: "leave" };

/** Home, End and the edges as in Excel; Tab leads out of the grid instead of through all its cells. */
export function gridKey(
  { key, ctrlKey, metaKey }: PressedKey,
  { row, column }: CellAddress,
  { rowCount, columns }: Pick<SheetOutline, "rowCount" | "columns">,
): GridKey {
  const isFar = ctrlKey || metaKey;
  const lastColumn = Math.max(0, columns.length - 1);
  const select = (cell: CellAddress): GridKey => ({ type: "select", cell });
  switch (key) {
    case "Tab":
      return LEAVE;
    case "ArrowLeft":
      return column === 0 ? LEAVE : USUAL;
    case "ArrowUp":
      return row === 0 ? LEAVE : USUAL;
    case "Home":
      return select({ row: isFar ? 0 : row, column: 0 });
    case "End":
      return select({ row: isFar ? Math.max(0, rowCount - 1) : row, column: lastColumn });
    default:
      return USUAL;
  }
}
