import type { Day } from "../calendar";
import { sortFindings, type Finding } from "../findings";
import {
  effectiveRulings,
  gradedFindings,
  keptRuleSettings,
  readExceptions,
  type RefusedException,
  type RuleChange,
  type RuleSettings,
} from "../grading";
import type { Workbook } from "../grid";
import {
  currentSessionDays,
  keptSessionDays,
  standings,
  type SessionDays,
  type Standing,
} from "../planning";
import {
  readRegisterInSteps,
  type Mapping,
  type ReadTables,
  type UnderstoodTable,
} from "../reading";
import { indexRegister, type Register, type RegisterIndex } from "../register";
import { checkRegisterInSteps } from "../rules";
import { finish, part, type Steps } from "../steps";
import { CATALOGUE } from "./catalogue";

/** What the product knows of a workbook on one Stichtag. */
export interface Assessment {
  readonly asOf: Day;
  readonly index: RegisterIndex;
  /** How each organization stands, those with a quota first. */
  readonly standings: readonly Standing[];
  /** Sorted by severity, sheet, row, column, code. */
  readonly findings: readonly Finding[];
  /** Rules that were off or weighed otherwise; all that follows from findings follows from these. */
  readonly ruleChanges: readonly RuleChange[];
  /** What the Gremien sheet says under "Ausnahmen" and could not be followed. */
  readonly refusedExceptions: readonly RefusedException[];
  /** False where the workbook holds no membership table: then only a report can be written. */
  readonly hasMembershipTable: boolean;
  /** How the columns of each table were understood. */
  readonly understood: readonly UnderstoodTable[];
  /** Where the entries of each table stand. */
  readonly read: ReadTables;
  /** Days that users chose for sessions, as the workbook keeps them. */
  readonly sessionDays: SessionDays;
}

export interface AssessOptions {
  /** What a user says of the columns; undefined: what the workbook keeps. */
  readonly mapping?: Mapping | undefined;
  /** What a user says of rules; undefined: what the workbook keeps. */
  readonly rules?: RuleSettings | undefined;
  /** As for reading. */
  readonly mostMemberships?: number | undefined;
}

/** Reads and judges a workbook for the day `asOf`. Pure: the same workbook and day give the same result. */
export function assess(workbook: Workbook, asOf: Day, options: AssessOptions = {}): Assessment {
  return finish(assessInSteps(workbook, asOf, options));
}

/** The same in steps, for whoever must answer meanwhile. */
export function* assessInSteps(
  workbook: Workbook,
  asOf: Day,
  { mapping, rules = keptRuleSettings(workbook), mostMemberships }: AssessOptions = {},
): Steps<Assessment> {
  const reading = readRegisterInSteps(workbook, { asOf, mapping, mostMemberships });
  const { register, findings, understood, read } = yield* part(reading, 0, 0.7);
  const index = indexRegister(register);
  const hasMembershipTable = register.membershipTable !== undefined;
  const judged = hasMembershipTable
    ? yield* part(checkRegisterInSteps(index, { asOf }), 0.7, 1)
    : [];
  const graded = gradedBy(rules, register, [...findings, ...judged]);
  return {
    asOf,
    index,
    standings: hasMembershipTable ? standings(index, asOf) : [],
    ...graded,
    findings: sortFindings(graded.findings),
    hasMembershipTable,
    understood,
    read,
    sessionDays: currentSessionDays(keptSessionDays(workbook), register.organizations),
  };
}

/** The findings as users want rules to weigh, and what that changed. */
function gradedBy(
  settings: RuleSettings,
  { exceptions = [] }: Register,
  found: readonly Finding[],
): Pick<Assessment, "findings" | "ruleChanges" | "refusedExceptions"> {
  const { rulings, refused } = readExceptions(exceptions, CATALOGUE);
  const effective = effectiveRulings({ settings, exceptions: rulings }, CATALOGUE);
  const { findings, changes } = gradedFindings(found, effective, CATALOGUE);
  return { findings, ruleChanges: changes, refusedExceptions: refused };
}
