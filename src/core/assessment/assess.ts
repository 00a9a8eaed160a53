import type { Day } from "../calendar";
import { sortFindings, type Finding } from "../findings";
import type { Workbook } from "../grid";
import { standings, type Standing } from "../planning";
import { readRegister } from "../reading";
import { indexRegister, type RegisterIndex } from "../register";
import { checkRegister } from "../rules";

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
  const { register, findings } = readRegister(workbook, { asOf });
  const index = indexRegister(register);
  const hasMembershipTable = register.membershipTable !== undefined;
  const judged = hasMembershipTable ? checkRegister(index, { asOf }) : [];
  return {
    asOf,
    index,
    standings: hasMembershipTable ? standings(index, asOf) : [],
    findings: sortFindings([...findings, ...judged]),
    hasMembershipTable,
  };
}
