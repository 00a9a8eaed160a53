import type { SheetDocument } from "../document";
import { compositions, planDelegation, planSessionsInSteps, type SessionPlan } from "../planning";
import { delegationDocument, reportDocument, scheduleDocument } from "../views";
import { finish, part, type Steps } from "../steps";
import type { Assessment } from "./assess";

export interface ComposeOptions {
  /** The year of the session plan. */
  readonly year: number;
  /** The plan of that year, where it is made already. */
  readonly plan?: SessionPlan;
}

/** The session plan of a year, with the days that users chose. */
export function planYear(assessment: Assessment, year: number): SessionPlan {
  return finish(planYearInSteps(assessment, year));
}

/** The same in steps. */
export function planYearInSteps(
  { index, sessionDays }: Assessment,
  year: number,
): Steps<SessionPlan> {
  return planSessionsInSteps(index.register, { year, chosen: sessionDays });
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
  { year, plan }: ComposeOptions,
): Steps<SheetDocument[]> {
  const { asOf, index, hasMembershipTable } = assessment;
  const { register } = index;
  const source = register.paperReference;
  const judgement = { ...assessment, register, compositions: compositions(index, asOf) };
  const report = reportDocument(judgement, source);
  if (!hasMembershipTable) return [report];
  yield { share: 0.25, what: "" };
  const delegations = planDelegation(index, asOf);
  yield { share: 0.4, what: "" };
  const delegation = delegationDocument(delegations, source);
  yield { share: 0.5, what: "" };
  const sessions = plan ?? (yield* part(planYearInSteps(assessment, year), 0.5, 0.9));
  yield { share: 0.9, what: "" };
  const schedule = scheduleDocument(sessions, asOf, source);
  return [delegation, schedule, report];
}
