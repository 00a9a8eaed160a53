import type { Day } from "../calendar";
import { sortFindings, type Finding } from "../findings";
import type { Workbook } from "../grid";
import { standings, type Standing } from "../planning";
import { readRegisterInSteps } from "../reading";
import { indexRegister, type RegisterIndex } from "../register";
import { checkRegisterInSteps } from "../rules";
import { finish, part, type Steps } from "../steps";

/** What the product knows of a workbook on one Stichtag. */
export interface Assessment {
  readonly asOf: Day;
  readonly index: RegisterIndex;
  /** How each organization stands, those with a quota first. */
  readonly standings: readonly Standing[];
  /** Sorted by severity, sheet, row, column, code. */
  readonly findings: readonly Finding[];
  /** False where the workbook holds no membership table: then only a report can be written. */
  readonly hasMembershipTable: boolean;
}

/** Reads and judges a workbook for the day `asOf`. Pure: the same workbook and day give the same result. */
export function assess(workbook: Workbook, asOf: Day): Assessment {
  return finish(assessInSteps(workbook, asOf));
}

/** The same in steps, for whoever must answer meanwhile. */
export function* assessInSteps(workbook: Workbook, asOf: Day): Steps<Assessment> {
  const { register, findings } = yield* part(readRegisterInSteps(workbook, { asOf }), 0, 0.7);
  const index = indexRegister(register);
  const hasMembershipTable = register.membershipTable !== undefined;
  const judged = hasMembershipTable
    ? yield* part(checkRegisterInSteps(index, { asOf }), 0.7, 1)
    : [];
  return {
    asOf,
    index,
    standings: hasMembershipTable ? standings(index, asOf) : [],
    findings: sortFindings([...findings, ...judged]),
    hasMembershipTable,
  };
}
