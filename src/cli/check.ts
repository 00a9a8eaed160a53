import { findingsText, summarize, verdict, type Assessment, type Day } from "../core";
import type { Call } from "./call";
import { checkResult, TOOL } from "./check-result";
import { sentenceFor } from "./failure";
import { expandFolders } from "./files";
import { assessAsGiven, readGiven, type Given } from "./given";
import { openInput } from "./open-input";
import { printableJson, printableLine } from "./printable";
import type { ExitCode, Terminal } from "./terminal";

type CheckCall = Extract<Call, { type: "check" }>;

interface Judged {
  readonly assessment: Assessment;
  /** What of the list could not be taken over as it stood. */
  readonly notes: readonly string[];
}

/** A file that was judged, or the sentence why it could not be. */
type Outcome =
  | ({ readonly type: "judged"; readonly file: string } & Judged)
  | { readonly type: "unusable"; readonly file: string; readonly sentence: string };

/** 1 as soon as there is one error. */
export function exitCodeOf({ findings }: Assessment): ExitCode {
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface Wishes {
  readonly asOf: Day;
  readonly given: Given;
}

async function readAndAssess(file: string, { asOf, given }: Wishes): Promise<Judged> {
  const { workbook, notes } = await openInput(file);
  const assessed = assessAsGiven(await workbook.read(), asOf, given);
  return { assessment: assessed.assessment, notes: [...notes, ...assessed.notes] };
}

/** `entsendung check`: one list in full, several with one line each. Notes are no part of the result. */
export async function check(call: CheckCall, terminal: Terminal): Promise<ExitCode> {
  const wishes = { asOf: call.asOf ?? terminal.today, given: await readGiven(call) };
  const files = await expandFolders(call.files);
  const [only] = files;
  const several = files.length > 1 || call.files[0] !== only;
  if (!several && only !== undefined) {
    const { assessment, notes } = await readAndAssess(only, wishes);
    for (const note of notes) terminal.complain(`Achtung: ${note}`);
    terminal.print(call.format === "json" ? json(only, assessment, 2) : assessmentText(assessment));
    return exitCodeOf(assessment);
  }
  let exitCode: ExitCode = 0;
  for (const file of files) {
    const outcome = await judge(file, wishes);
    terminal.print(call.format === "json" ? jsonLine(outcome) : textLine(outcome));
    if (outcome.type === "judged") {
      for (const note of outcome.notes) terminal.complain(`${file}: Achtung: ${note}`);
    }
    const own = outcome.type === "judged" ? exitCodeOf(outcome.assessment) : 2;
    exitCode = own > exitCode ? own : exitCode;
  }
  return exitCode;
}

async function judge(file: string, wishes: Wishes): Promise<Outcome> {
  try {
    return { type: "judged", file, ...(await readAndAssess(file, wishes)) };
  } catch (error) {
    return { type: "unusable", file, sentence: sentenceFor(error) };
  }
}

function json(file: string, assessment: Assessment, indent?: number): string {
  return printableJson(JSON.stringify(checkResult(file, assessment), undefined, indent));
}

/** In one sentence. */
export function verdictOn({ findings, ruleChanges }: Assessment): string {
  return verdict(summarize(findings), ruleChanges);
}

/** Everything found, in words. */
export function assessmentText(assessment: Assessment): string {
  return findingsText({ ...assessment, register: assessment.index.register });
}

function jsonLine(outcome: Outcome): string {
  return outcome.type === "judged"
    ? json(outcome.file, outcome.assessment)
    : printableJson(JSON.stringify({ tool: TOOL, file: outcome.file, error: outcome.sentence }));
}

function textLine(outcome: Outcome): string {
  return printableLine(
    outcome.type === "judged"
      ? `${outcome.file}: ${verdictOn(outcome.assessment)}`
      : `${outcome.file}: ${outcome.sentence}`,
  );
}
