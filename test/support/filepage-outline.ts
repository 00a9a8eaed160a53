import type { SheetOutline } from "../../src/filepage/worker";

/** A visible sheet of ten rows and three columns, everything not given as plain as it can be. */
export function outlineOf(changed: Partial<SheetOutline> = {}): SheetOutline {
  return {
    name: "Mitglieder",
    visibility: "visible",
    isOurs: false,
    tabColor: undefined,
    rowCount: 10,
    columns: [100, 50, 150].map((width) => ({ width, isHidden: false })),
    rowHeights: undefined,
    rowHeight: 20,
    frozenRows: 0,
    frozenColumns: 0,
    ...changed,
  };
}
