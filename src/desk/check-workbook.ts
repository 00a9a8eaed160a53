import {
  assessInSteps,
  keptMapping,
  keptRuleSettings,
  part,
  planYearInSteps,
  summarize,
  verdict,
  yearModel,
  yearOf,
  type Assessment,
  type Day,
  type LaidOutSheet,
  type SessionPlan,
  type Step,
  type Workbook,
  type WorkbookPort,
} from "../core";
import type { CheckedWorkbook } from "./checked-workbook";
import { inTurns, type Turns } from "./in-turns";
import { previewsInSteps } from "./previews";

/** What a check is to judge by. */
export interface CheckWishes {
  /** The Stichtag. */
  readonly asOf: Day;
  /** Year of the session plan; undefined: that of the Stichtag. */
  readonly year: number | undefined;
  /** Number of the council paper; goes before the one that the workbook names. */
  readonly paperReference: string | undefined;
}

/** How far a check has come: `done` of `of` in what its phase counts. */
export interface CheckProgress {
  readonly phase: "reading" | "judging" | "composing";
  readonly done: number;
  readonly of: number;
  /** What the phase is at: a sheet's name, in judging the title of a rule; may be empty. */
  readonly what: string;
}

export interface CheckOptions {
  /** Aborting rejects with the signal's reason at the next pause. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Nobody asked: as for reading. */
  readonly onlyChanges?: boolean;
}

/** A workbook as it was read, and what was made of it. */
export interface AssessedWorkbook {
  readonly workbook: Workbook;
  readonly assessment: Assessment;
}

interface Check extends AssessedWorkbook {
  readonly checked: CheckedWorkbook;
  readonly plan: SessionPlan;
  /** What is previewed, as it would be written. */
  readonly sheets: readonly LaidOutSheet[];
}

/** Reads the workbook, judges it by the wishes, and composes and compares what could be written. */
export async function checkWorkbook(
  port: WorkbookPort,
  wishes: CheckWishes,
  options: CheckOptions & Turns,
): Promise<Check> {
  const { onProgress, signal } = options;
  const told =
    (phase: CheckProgress["phase"]) =>
    ({ share, what }: Step) =>
      onProgress?.({ phase, done: share, of: 1, what });
  const workbook = await port.read({
    ...options,
    onProgress: (done, of, what) => onProgress?.({ phase: "reading", done, of, what }),
  });
  const assessed = await inTurns(assessInSteps(workbook, wishes.asOf), options, told("judging"));
  const assessment = withPaper(assessed, wishes.paperReference);
  const year = wishes.year ?? yearOf(wishes.asOf);
  const { plan, previews, sheets } = await inTurns(
    composedInSteps(workbook, assessment, year),
    options,
    told("composing"),
  );
  signal?.throwIfAborted();
  const checked = {
    ...shown(assessment),
    ...keptIn(workbook),
    year: yearModel(assessment.index, plan),
    previews,
  };
  return { checked, sheets, plan, workbook, assessment };
}

function* composedInSteps(workbook: Workbook, assessment: Assessment, year: number) {
  const plan = yield* part(planYearInSteps(assessment, year), 0, 0.3);
  return { plan, ...(yield* part(previewsInSteps(workbook, assessment, { year, plan }), 0.3, 1)) };
}

/** The number of the wishes goes before the one that the workbook names. */
function withPaper(assessment: Assessment, paperReference: string | undefined): Assessment {
  if (paperReference === undefined) return assessment;
  const { index } = assessment;
  return { ...assessment, index: { ...index, register: { ...index.register, paperReference } } };
}

type Kept = Pick<CheckedWorkbook, "mapping" | "ruleSettings">;

function keptIn(workbook: Workbook): Kept {
  return { mapping: keptMapping(workbook), ruleSettings: keptRuleSettings(workbook) };
}

function shown(assessment: Assessment): Omit<CheckedWorkbook, keyof Kept | "year" | "previews"> {
  const { asOf, hasMembershipTable, index, standings, findings, understood } = assessment;
  const { ruleChanges, refusedExceptions, sessionDays } = assessment;
  const { paperReference } = index.register;
  const summary = summarize(findings);
  return {
    asOf,
    hasMembershipTable,
    paperReference,
    standings,
    findings,
    summary,
    verdict: verdict(summary, ruleChanges),
    understood,
    ruleChanges,
    refusedExceptions,
    sessionDays,
  };
}
