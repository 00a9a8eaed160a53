import type { Day } from "../calendar";
import { sortFindings, type Finding } from "../findings";
import type { Workbook } from "../grid";
import { standings, type Standing } from "../planning";
import { readRegisterInSteps, type Mapping, type UnderstoodTable } from "../reading";
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
  /** How the columns of each table were understood. */
  readonly understood: readonly UnderstoodTable[];
}

export interface AssessOptions {
  /** What a user says of the columns; undefined: what the workbook keeps. */
  readonly mapping?: Mapping | undefined;
}

/** Reads and judges a workbook for the day `asOf`. Pure: the same workbook and day give the same result. */
export function assess(workbook: Workbook, asOf: Day, options: AssessOptions = {}): Assessment {
  return finish(assessInSteps(workbook, asOf, options));
}

/** The same in steps, for whoever must answer meanwhile. */
export function* assessInSteps(
  workbook: Workbook,
  asOf: Day,
  { mapping }: AssessOptions = {},
): Steps<Assessment> {
  const reading = readRegisterInSteps(workbook, { asOf, mapping });
  const { register, findings, understood } = yield* part(reading, 0, 0.7);
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
    understood,
  };
}
