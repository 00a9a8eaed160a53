import {
  assess,
  compose,
  groupBy,
  layOut,
  summarize,
  yearOf,
  type Assessment,
  type Day,
  type DocumentKind,
  type Finding,
  type LaidOutSheet,
  type Summary,
  type Workbook,
} from "../core";
import type { PaneSettings } from "./host";
import { sheetChange, type SheetChange } from "./sheet-change";

/** A sheet as it would be written now, and what that would change. */
export interface Preview {
  readonly kind: DocumentKind;
  readonly sheet: LaidOutSheet;
  readonly change: SheetChange;
}

/** All that the pane knows of the workbook after one reading. */
export interface CheckedWorkbook {
  readonly assessment: Assessment;
  readonly summary: Summary;
  readonly previews: readonly Preview[];
  /** Findings of an organization, by the name that findings call it. */
  readonly findingsOf: ReadonlyMap<string, readonly Finding[]>;
}

/** Gives the page a turn between two steps of long work. */
export type Pause = () => Promise<void>;

/** Judges what was read for the Stichtag, and composes and compares what could be written. */
export async function checkWorkbook(
  workbook: Workbook,
  settings: PaneSettings,
  today: Day,
  pause: Pause,
): Promise<CheckedWorkbook> {
  await pause();
  const assessment = withPaper(assess(workbook, settings.asOf ?? today), settings.paperReference);
  await pause();
  const documents = compose(assessment, { year: settings.year ?? yearOf(assessment.asOf) });
  const previews: Preview[] = [];
  for (const document of documents) {
    await pause();
    const sheet = layOut(document);
    if (document.kind !== undefined)
      previews.push({ kind: document.kind, sheet, change: sheetChange(workbook, sheet) });
  }
  return {
    assessment,
    summary: summarize(assessment.findings),
    previews,
    findingsOf: byOrganization(assessment.findings),
  };
}

/** The number of the settings goes before the one that the workbook names. */
function withPaper(assessment: Assessment, paperReference: string | undefined): Assessment {
  if (paperReference === undefined) return assessment;
  const { index } = assessment;
  return { ...assessment, index: { ...index, register: { ...index.register, paperReference } } };
}

function byOrganization(findings: readonly Finding[]): Map<string, Finding[]> {
  const named = findings.filter((finding) => finding.organization !== undefined);
  return groupBy(named, ({ organization = "" }) => organization);
}
