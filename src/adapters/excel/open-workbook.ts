import { base64 } from "./base64";
import { ExcelFailure, type FailureReason } from "./failure";
import { failureFrom } from "./office-error";
import { PAYLOAD_BUDGET } from "./payload";

/** Reasons that have nothing to do with what was to be opened. */
const PASSING: ReadonlySet<FailureReason> = new Set(["cell-edit", "busy", "connection-lost"]);

/**
 * Opens a workbook file (.xlsx) in a window of its own, not saved anywhere yet; the workbook that is
 * open stays as it is. Waits while the user types in a cell. Rejects with ExcelFailure.
 */
export async function openWorkbook(excel: typeof Excel, bytes: Uint8Array): Promise<void> {
  const file = base64(bytes);
  try {
    await excel.createWorkbook(file);
  } catch (error) {
    throw refusal(failureFrom(error), file.length);
  }
}

/**
 * Excel says of a file that it does not open hardly more than that: on the web by its size, on
 * Windows "InvalidOperation" where "extension hardening" is set.
 */
function refusal(failure: ExcelFailure, length: number): ExcelFailure {
  if (PASSING.has(failure.reason)) return failure;
  const isLarge = failure.reason === "too-large" || length > PAYLOAD_BUDGET;
  const reason = isLarge ? "new-workbook-too-large" : "no-new-workbook";
  return new ExcelFailure(reason, undefined, failure.diagnostics);
}
