import type { FindingCode } from "../findings";
import type { RuleSetting } from "./rule-settings";

/**
 * Errors of the reading: something that every judgement needs was left out. Without them a list would be
 * called ready for which nobody knows whether it is, so they can neither be switched off nor lowered.
 */
export const ALWAYS_JUDGED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "sheet-missing",
  "column-missing",
  "cell-error",
  "date-unreadable",
  "name-missing",
]);

export function isPossible(code: FindingCode, setting: RuleSetting): boolean {
  return setting === "error" || !ALWAYS_JUDGED.has(code);
}

/** Findings about the workbook, or about persons across it: no single body can be an exception. */
export const OF_THE_WHOLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "column-ambiguous",
  "column-unknown",
  "organization-similar",
  "name-similar",
  "rows-hidden",
  "several-organizations",
  "paper-reference",
  "vacation-unknown",
]);
