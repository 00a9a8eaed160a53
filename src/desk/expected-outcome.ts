import {
  changedSince,
  nextRemedy,
  outcomeInSteps,
  type Choice,
  type Finding,
  type Remedy,
} from "../core";
import type { AssessedWorkbook } from "./check-workbook";
import { inTurns, type Turns } from "./in-turns";

/** What a choice would lead to, before anybody makes it. */
export interface ExpectedOutcome {
  /** True where the finding would be no more. */
  readonly isMended: boolean;
  /** What would be left of it, with other facts: of two open seats one; undefined where nothing would. */
  readonly remaining: Finding | undefined;
  /** Errors that would be new. */
  readonly newErrors: readonly Finding[];
  /** What must be decided along with it, or an error is left; undefined where nothing is. */
  readonly next: Remedy | undefined;
}

/** Judges the workbook as it would be after the choice; undefined where the choice no longer fits it. */
export async function expectedOutcome(
  finding: Finding,
  choice: Choice,
  before: AssessedWorkbook,
  turns: Turns,
): Promise<ExpectedOutcome | undefined> {
  if (changedSince(before.workbook, choice.amendment).length > 0) return undefined;
  const steps = outcomeInSteps(finding, choice.amendment, before);
  const outcome = await inTurns(steps, turns, () => undefined);
  const { isMended, newErrors, assessment } = outcome;
  const remaining = newOfItsKind(finding, before.assessment.findings, assessment.findings);
  return { isMended, remaining, newErrors, next: nextRemedy(choice, outcome) };
}

/** A finding of the same code, organization and person that was not there before. */
function newOfItsKind(
  { code, organization, person }: Finding,
  before: readonly Finding[],
  after: readonly Finding[],
): Finding | undefined {
  const ofItsKind = (other: Finding) =>
    other.code === code && other.organization === organization && other.person === person;
  const known = new Set(before.filter(ofItsKind).map(({ message }) => message));
  return after.find((other) => ofItsKind(other) && !known.has(other.message));
}
