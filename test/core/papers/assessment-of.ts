import { assess, isoDay, planYear, type Assessment, type SessionPlan } from "../../../src/core";
import { indexRegister, type Register } from "../../../src/core/register";
import { register } from "../planning/register-by-hand";

const AS_OF = isoDay("2021-02-17");

/** What would be known of a workbook whose register is given by hand, and its sessions of 2021. */
export function known(change: Partial<Register>): readonly [Assessment, SessionPlan] {
  const nothing = assess({ sheets: [] }, AS_OF);
  const index = indexRegister(register(change));
  const hasMembershipTable = index.register.membershipTable !== undefined;
  const assessment = { ...nothing, index, hasMembershipTable };
  return [assessment, planYear(assessment, 2021)];
}
