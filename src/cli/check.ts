import { basename } from "node:path";
import {
  assess,
  findingsText,
  keptMapping,
  mergedMapping,
  summarize,
  verdict,
  type Assessment,
  type Day,
  type Mapping,
} from "../core";
import { openFile } from "../inputs";
import type { Call } from "./call";
import { checkResult, TOOL } from "./check-result";
import { sentenceFor } from "./failure";
import { expandFolders, readBytes } from "./files";
import { readMapping, unusedNotes } from "./mapping";
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
  readonly mapping: Mapping | undefined;
}

async function readAndAssess(file: string, { asOf, mapping }: Wishes): Promise<Judged> {
  const { workbook, notes } = await openFile(basename(file), await readBytes(file));
  const read = await workbook.read();
  if (!mapping) return { assessment: assess(read, asOf), notes };
  const whole = mergedMapping(keptMapping(read), mapping);
  const assessment = assess(read, asOf, { mapping: whole });
  return { assessment, notes: [...notes, ...unusedNotes(mapping, read, assessment)] };
}

/** `entsendung check`: one list in full, several with one line each. Notes are no part of the result. */
export async function check(call: CheckCall, terminal: Terminal): Promise<ExitCode> {
  const mapping = call.mapping === undefined ? undefined : await readMapping(call.mapping);
  const wishes = { asOf: call.asOf ?? terminal.today, mapping };
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
  return JSON.stringify(checkResult(file, assessment), undefined, indent);
}

/** Everything found, in words. */
export function assessmentText({ standings, findings, asOf, index }: Assessment): string {
  return findingsText({ findings, standings, asOf, register: index.register });
}

function jsonLine(outcome: Outcome): string {
  return outcome.type === "judged"
    ? json(outcome.file, outcome.assessment)
    : JSON.stringify({ tool: TOOL, file: outcome.file, error: outcome.sentence });
}

function textLine(outcome: Outcome): string {
  return outcome.type === "judged"
    ? `${outcome.file}: ${verdict(summarize(outcome.assessment.findings))}`
    : `${outcome.file}: ${outcome.sentence}`;
}
