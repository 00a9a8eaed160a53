import { useEffect, useMemo, useState } from "react";
import type { CellAddress } from "../../core";
import type { SheetOutline } from "../worker";
import type { CellCache } from "../cells";
import { CellBar } from "./CellBar";
import { SheetGrid, type Goal } from "./SheetGrid";
import { SheetTabs } from "./SheetTabs";
import { sheetGeometry } from "./sheet-geometry";
import { SheetContext } from "./sheet-context";

interface SheetViewProps {
  readonly sheets: readonly SheetOutline[];
  readonly cells: CellCache;
  /** Index of the sheet in front. */
  readonly front: number;
  readonly goal: Goal | undefined;
  readonly onChoose: (index: number) => void;
}

const FIRST_CELL: CellAddress = { row: 0, column: 0 };

/** A workbook to look at: the cell that is selected, the sheet in front, and the tabs of all. */
export function SheetView({ sheets, cells, front, goal, onChoose }: SheetViewProps) {
  const outline = sheets[front];
  const [selected, setSelected] = useState<CellAddress>(FIRST_CELL);
  const shown = useMemo(
    () => outline && { index: front, outline, geometry: sheetGeometry(outline), cells },
    [front, outline, cells],
  );
  useEffect(() => setSelected(FIRST_CELL), [front]);
  return (
    <section className="sheet-view" aria-label="Mappe">
      {shown && (
        <SheetContext value={shown}>
          <CellBar cell={selected} />
          <SheetGrid key={front} sheet={shown} goal={goal} onSelect={setSelected} />
        </SheetContext>
      )}
      <SheetTabs sheets={sheets} front={front} onChoose={onChoose} />
    </section>
  );
}
