import type { ReadOptions, Workbook } from "../../../core";
import { runExcel } from "../run";
import type { Supports } from "../supports";
import type { NotedChanges } from "./noted-changes";
import { readWorkbook } from "./read-workbook";
import type { Remembered } from "./remembered";

/** Reads the open workbook, again and again: what has not changed need not come from Excel each time. */
export function workbookReader(
  excel: typeof Excel,
  supports: Supports,
  changes: NotedChanges,
): (options?: ReadOptions) => Promise<Workbook> {
  let remembered: Remembered | undefined;
  return async (options = {}) => {
    const since = changes.take();
    const before = options.onlyChanges === true ? remembered : undefined;
    const former = before && since && { remembered: before, changes: since };
    // A reading that ends early leaves nothing: what it took of the changes is gone.
    remembered = undefined;
    const read = await runExcel(excel, (context) =>
      readWorkbook(context, supports, options, former),
    );
    remembered = read.remembered;
    return read.workbook;
  };
}
