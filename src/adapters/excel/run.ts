import { failureFrom } from "./office-error";

/** Runs a batch and rejects with ExcelFailure where Excel fails. */
export async function runExcel<T>(
  excel: typeof Excel,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await excel.run(batch);
  } catch (error) {
    throw failureFrom(error);
  }
}

/**
 * The same, but waits while the user types in a cell: for putting back what was there, which must
 * not be refused a second time.
 */
export async function runExcelPatiently<T>(
  excel: typeof Excel,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return excel.run({ delayForCellEdit: true }, batch);
}
