/// <reference types="office-js" />
import { ExcelFailure, type FailureReason } from "./failure";

/**
 * Excel's error codes (learn.microsoft.com, "Error handling with the application-specific JavaScript
 * APIs"). The message beside a code comes in the user's language and may hold values of cells, so it
 * is neither shown nor kept.
 */
const REASONS: ReadonlyMap<string, FailureReason> = new Map<string, FailureReason>([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["AccessDenied", "access-denied"],
  ["ItemNotFound", "not-found"],
  ["InvalidReference", "not-found"],
  ["InvalidBinding", "not-found"],
  ["ItemAlreadyExists", "name-taken"],
  ["MergedRangeConflict", "filter-or-merge"],
  ["FilteredRangeConflict", "filter-or-merge"],
  ["PivotTableRangeConflict", "filter-or-merge"],
  ["InsertDeleteConflict", "filter-or-merge"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["ActivityLimitReached", "busy"],
  ["Conflict", "busy"],
  ["InactiveWorkbook", "busy"],
  ["RequestAborted", "connection-lost"],
  ["HostRestartNeeded", "connection-lost"],
  ["ConnectionFailure", "connection-lost"],
  ["ServiceNotAvailable", "connection-lost"],
  ["ApiNotFound", "excel-too-old"],
  ["NotImplemented", "excel-too-old"],
  ["UnsupportedFeature", "excel-too-old"],
  ["UnsupportedOperation", "excel-too-old"],
  ["InvalidArgument", "rejected"],
  ["InvalidOperation", "rejected"],
  ["InvalidSelection", "rejected"],
  ["UnsupportedSheet", "rejected"],
  ["GeneralException", "unknown"],
]);

/** The library itself complains about us: something was read before it was loaded. Our own mistake. */
const OWN_MISTAKES = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "RunMustReturnPromise",
]);

/** Codes that say: too much at once. Asking for less may succeed. */
export function isPayloadError(error: unknown): boolean {
  if (error instanceof ExcelFailure) return error.reason === "too-large";
  const code = codeOf(error);
  return (
    code === "RequestPayloadSizeLimitExceeded" ||
    code === "ResponsePayloadSizeLimitExceeded" ||
    code === "RangeExceedsLimit"
  );
}

/**
 * What Excel.run rejected with → our failure. A failure of ours stays itself; our own mistakes
 * (an error without a code, or the library's complaint about us) are thrown again as they are.
 */
export function failureFrom(error: unknown, subject?: string): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const code = codeOf(error);
  if (code === undefined || OWN_MISTAKES.has(code)) throw error;
  return new ExcelFailure(REASONS.get(code) ?? "unknown", subject, {
    code,
    location: locationOf(error),
  });
}

/** The library's errors come from another realm in tests and frames: no instanceof. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function locationOf(error: unknown): string {
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  return debugInfo?.errorLocation ?? "";
}
