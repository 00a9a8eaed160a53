import { failureFrom } from "../office-error";
import type { Supports } from "../supports";
import { askForFormulas, type AskedFormulas } from "./formula-cells";
import { askForHiddenColumns, type AskedColumns } from "./hidden-columns";
import type { SheetOutline } from "./inventory";
import { askForMerges, type AskedMerges } from "./merges";

/** What is asked of all sheets together, before their cells. */
export interface AskedOutlines {
  readonly merges: AskedMerges;
  readonly columns: AskedColumns;
  readonly formulas: AskedFormulas;
}

/**
 * One sync, however many sheets there are. Where Excel refuses to look for formulas, all but them is
 * asked for again: without them only more is offered, which is refused where a cell is changed.
 */
export async function askForOutlines(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  supports: Supports,
): Promise<AskedOutlines> {
  const ask = (formulas: readonly SheetOutline[]): AskedOutlines => ({
    merges: askForMerges(sheets, supports),
    columns: askForHiddenColumns(sheets),
    formulas: askForFormulas(formulas),
  });
  try {
    const asked = ask(sheets);
    await context.sync();
    return asked;
  } catch (error) {
    // A mistake of ours is thrown again; of everything else Excel tells anew, if it lasts.
    failureFrom(error);
    const asked = ask([]);
    await context.sync();
    return asked;
  }
}
