import { AREA, cellsOf, rangeOf } from "../area";
import { cellOf, writeCell } from "./carry-out";
import { isFormula } from "./named-cell";
import { dress, undress, type NewRow } from "./new-rows";
import { emptyCell, filledCells, setLastRow, type TableChange } from "./table-change";
import type { CellChange, Undertaking } from "./undertaking";

/** Queues what brings something back; nothing where it is as it was. */
type Restore = () => void;

/**
 * Puts everything back to what it was before `carryOut`, however far that came. Asks first what is
 * there now, and leaves alone what is as it was: done twice it does no harm.
 */
export async function putBack(
  context: Excel.RequestContext,
  undertaking: Undertaking,
): Promise<void> {
  const worksheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const present = new Map(worksheets.items.map((worksheet) => [worksheet.id, worksheet]));
  // What somebody deleted meanwhile is not ours to bring back.
  const ask = <T extends { readonly sheetId: string }>(
    things: readonly T[],
    restore: (worksheet: Excel.Worksheet, thing: T) => Restore,
  ) =>
    things.flatMap((thing) => {
      const worksheet = present.get(thing.sheetId);
      return worksheet ? [restore(worksheet, thing)] : [];
    });
  const { tables, dressed, undressed, cells } = undertaking;
  const restores = [
    ...ask(tables, askForTable),
    ...ask(dressed, (worksheet, row) => askForLooks(worksheet, row, "dressed")),
    ...ask(undressed, (worksheet, row) => askForLooks(worksheet, row, "undressed")),
    ...ask(cells, askForCell),
  ];
  await context.sync();
  restores.forEach((restore) => restore());
  await context.sync();
}

function askForTable(worksheet: Excel.Worksheet, change: TableChange): Restore {
  const { id, edit, rows, grows, calculated } = change;
  const range = worksheet.tables.getItem(id).getRange().load(AREA);
  const beside = cellsOf(worksheet, rows).load("values,formulas");
  return () => {
    const { bottom } = rangeOf(range);
    if (bottom !== edit.before.bottom) setLastRow(worksheet, change, bottom, edit.before.bottom);
    // In rows that it has taken in, Excel may have calculated something.
    for (const { address, raw, formula } of grows ? filledCells(rows, beside) : []) {
      if (isFormula(formula, raw)) emptyCell(worksheet, address);
    }
    for (const { address, formula } of calculated) {
      worksheet.getCell(address.row, address.column).formulas = [[formula]];
    }
  };
}

/** Looks are not compared: a row in which nothing is used has none of its own. */
function askForLooks(
  worksheet: Excel.Worksheet,
  row: NewRow,
  what: "dressed" | "undressed",
): Restore {
  const used = cellsOf(worksheet, row.cells).getUsedRangeOrNullObject(false).load("address");
  return () => {
    if (what === "dressed" && !used.isNullObject) undress(worksheet, row);
    if (what === "undressed" && used.isNullObject) dress(worksheet, row);
  };
}

function askForCell(worksheet: Excel.Worksheet, change: CellChange): Restore {
  const { raw, former } = change;
  const range = cellOf(worksheet, change).load("formulas,numberFormat");
  return () => {
    const [[formula = ""] = []] = range.formulas as unknown[][];
    const [[format = ""] = []] = range.numberFormat as string[][];
    if (formula === raw && format === former.format) return;
    writeCell(cellOf(worksheet, change), former, format !== former.format);
  };
}
