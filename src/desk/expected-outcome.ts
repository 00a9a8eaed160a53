import { nextRemedy, outcomeInSteps, type Choice, type Finding, type Remedy } from "../core";
import type { AssessedWorkbook } from "./check-workbook";
import { inTurns, type Turns } from "./in-turns";

/** What a choice would lead to, before anybody makes it. */
export interface ExpectedOutcome {
  /** True where the finding would be no more. */
  readonly isMended: boolean;
  /** Errors that would be new. */
  readonly newErrors: readonly Finding[];
  /** What must be decided along with it, or an error is left; undefined where nothing is. */
  readonly next: Remedy | undefined;
}

/** Judges the workbook as it would be after the choice. Rejects where a cell has changed since the check. */
export async function expectedOutcome(
  finding: Finding,
  choice: Choice,
  before: AssessedWorkbook,
  turns: Turns,
): Promise<ExpectedOutcome> {
  const outcome = await inTurns(
    outcomeInSteps(finding, choice.amendment, before),
    turns,
    () => undefined,
  );
  const { isMended, newErrors } = outcome;
  return { isMended, newErrors, next: nextRemedy(choice, outcome) };
}
