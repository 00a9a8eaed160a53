import type { NotedChanges } from "./reading";
import { runExcel } from "./run";

/** Ends the watching; resolves when Excel has taken note. */
export type StopWatching = () => Promise<void>;

/**
 * Calls back when cells, or the list of sheets, have changed: by this user or by others who edit the
 * same workbook, not by this pane where Excel tells so (it does not when a sheet is added). What changed
 * goes to `changes`, whoever did it. The callback must not write: it runs in every pane that is open on
 * the workbook. Excel may lose events, so this never replaces a button.
 */
export async function onWorkbookChanged(
  excel: typeof Excel,
  changes: NotedChanges,
  callback: () => void,
): Promise<StopWatching> {
  const told = (event: object) => {
    if (!isOwn(event)) callback();
    return Promise.resolve();
  };
  const rewritten = (event: { readonly worksheetId: string }) => {
    changes.sheetChanged(event.worksheetId);
    return told(event);
  };
  const reformatted = ({ worksheetId }: Excel.WorksheetFormatChangedEventArgs) => {
    changes.sheetChanged(worksheetId);
    return Promise.resolve();
  };
  const edited = (event: Excel.WorksheetChangedEventArgs) => {
    const { changeType, worksheetId, address } = event;
    if (changeType !== "RangeEdited") return rewritten(event);
    changes.cellsEdited(worksheetId, address);
    return told(event);
  };
  const handlers = await runExcel(excel, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(edited),
      worksheets.onFormatChanged.add(reformatted),
      worksheets.onRowSorted.add(rewritten),
      worksheets.onColumnSorted.add(rewritten),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
    ] as const;
    await context.sync();
    return added;
  });
  changes.watch(true);
  const [{ context }] = handlers;
  return async () => {
    changes.watch(false);
    // A handler is taken away in the context in which it was given.
    await excel.run(context, async (sameContext) => {
      for (const handler of handlers) handler.remove();
      await sameContext.sync();
    });
  };
}

/** Whether this pane caused it, as far as events tell: from ExcelApi 1.14 on, and not all of them. */
function isOwn(event: object): boolean {
  return "triggerSource" in event && event.triggerSource === "ThisLocalAddin";
}
