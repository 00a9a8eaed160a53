import type { SheetDocument } from "../document";
import { planDelegation, planSessionsInSteps } from "../planning";
import { delegationDocument, reportDocument, scheduleDocument } from "../views";
import { finish, part, type Steps } from "../steps";
import type { Assessment } from "./assess";

export interface ComposeOptions {
  /** The year of the session plan. */
  readonly year: number;
}

/**
 * The sheets to write: Entsendung, Sitzungsplan and Prüfbericht; the report alone where there is no
 * membership table. The footers name the council paper, so that a printed page says where it belongs.
 */
export function compose(assessment: Assessment, options: ComposeOptions): SheetDocument[] {
  return finish(composeInSteps(assessment, options));
}

/** The same in steps: a plan, or a sheet. */
export function* composeInSteps(
  assessment: Assessment,
  { year }: ComposeOptions,
): Steps<SheetDocument[]> {
  const { asOf, index, hasMembershipTable } = assessment;
  const { register } = index;
  const source = register.paperReference;
  const report = reportDocument({ ...assessment, register }, source);
  if (!hasMembershipTable) return [report];
  yield { share: 0.25, what: "" };
  const plan = planDelegation(index, asOf);
  yield { share: 0.4, what: "" };
  const delegation = delegationDocument(plan, source);
  yield { share: 0.5, what: "" };
  const sessions = yield* part(planSessionsInSteps(register, { year }), 0.5, 0.9);
  yield { share: 0.9, what: "" };
  const schedule = scheduleDocument(sessions, asOf, source);
  return [delegation, schedule, report];
}
