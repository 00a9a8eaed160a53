import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { SheetOutline } from "../worker";
import type { CellCache, DrawnRow } from "../cells";
import type { SheetGeometry } from "./sheet-geometry";

/** The sheet in view, as its cells need it. */
export interface ShownSheet {
  readonly index: number;
  readonly outline: SheetOutline;
  readonly geometry: SheetGeometry;
  readonly cells: CellCache;
}

export const SheetContext = createContext<ShownSheet | undefined>(undefined);

/** The sheet around a component. Throws outside of one. */
export function useSheet(): ShownSheet {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error("no sheet around this component");
  return sheet;
}

/** A row of the sheet in view; undefined until it has been fetched. */
export function useDrawnRow(row: number): DrawnRow | undefined {
  const { cells, index } = useSheet();
  const current = useCallback(() => cells.row(index, row), [cells, index, row]);
  return useSyncExternalStore(cells.subscribe, current);
}
