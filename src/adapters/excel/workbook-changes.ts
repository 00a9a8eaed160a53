import { runExcel } from "./run";

/** Ends the watching; resolves when Excel has taken note. */
export type StopWatching = () => Promise<void>;

/**
 * Calls back when cells, or the list of sheets, have changed: by this user or by others who edit the
 * same workbook, not by this pane where Excel tells so (it does not when a sheet is added). The
 * callback must not write: it runs in every pane that is open on the workbook. Excel may lose events,
 * so this never replaces a button.
 */
export async function onWorkbookChanged(
  excel: typeof Excel,
  callback: () => void,
): Promise<StopWatching> {
  const handle = (event: object) => {
    if (!isOwn(event)) callback();
    return Promise.resolve();
  };
  const handlers = await runExcel(excel, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
    ] as const;
    await context.sync();
    return added;
  });
  const [{ context }] = handlers;
  return async () => {
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
