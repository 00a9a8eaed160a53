import type { SheetDocument } from "../document";
import { planDelegation, planSessions } from "../planning";
import { delegationDocument, reportDocument, scheduleDocument } from "../views";
import type { Assessment } from "./assess";

export interface ComposeOptions {
  /** The year of the session plan. */
  readonly year: number;
}

/**
 * The sheets to write: Entsendung, Sitzungsplan and Prüfbericht; the report alone where there is no
 * membership table. The footers name the council paper, so that a printed page says where it belongs.
 */
export function compose(assessment: Assessment, { year }: ComposeOptions): SheetDocument[] {
  const { asOf, index, standings, findings, hasMembershipTable } = assessment;
  const { register } = index;
  const source = register.paperReference;
  const report = reportDocument({ findings, standings, asOf, register }, source);
  if (!hasMembershipTable) return [report];
  return [
    delegationDocument(planDelegation(index, asOf), source),
    scheduleDocument(planSessions(register, { year }), asOf, source),
    report,
  ];
}
