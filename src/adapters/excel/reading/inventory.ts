import type { TableArea, Visibility } from "../../../core";
import { AREA, rangeOf } from "../area";
import { kindOf, loadMark } from "../mark";

/** A worksheet before its cells are read. `used` is undefined where it holds no value. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly mark: string | undefined;
  readonly tables: readonly TableArea[];
  readonly isProtected: boolean;
  /** A proxy with its place loaded, and whether its rows and columns are hidden (null: some are). */
  readonly used: Excel.Range | undefined;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** All worksheets in the order of their tabs: two syncs, however many there are. */
export async function takeInventory(context: Excel.RequestContext): Promise<SheetOutline[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id");
  await context.sync();

  const areas = tables.items.map((table) => table.getRange().load(AREA));
  const asked = worksheets.items.map((worksheet) => ({
    worksheet,
    mark: loadMark(worksheet),
    protection: worksheet.protection.load("protected"),
    used: worksheet.getUsedRangeOrNullObject(true).load(`${AREA},rowHidden,columnHidden`),
  }));
  await context.sync();

  const tablesBySheet = new Map<string, TableArea[]>();
  tables.items.forEach((table, index) => {
    const area = areas[index];
    const known = tablesBySheet.get(table.worksheet.id) ?? [];
    tablesBySheet.set(table.worksheet.id, known);
    if (area) known.push(tableAreaOf(table, area));
  });
  return asked.map(({ worksheet: { id, name, visibility }, mark, protection, used }) => ({
    id,
    name,
    visibility: VISIBILITY[visibility] ?? "visible",
    mark: kindOf(mark),
    tables: tablesBySheet.get(id) ?? [],
    isProtected: protection.protected,
    used: used.isNullObject ? undefined : used,
  }));
}

function tableAreaOf(table: Excel.Table, area: Excel.Range): TableArea {
  return {
    name: table.name,
    range: rangeOf(area),
    headerRows: table.showHeaders ? 1 : 0,
    totalsRows: table.showTotals ? 1 : 0,
  };
}
