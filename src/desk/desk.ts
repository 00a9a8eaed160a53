import {
  annex,
  judgeDays,
  layOut,
  remediesFor,
  templateDocuments,
  withKeptMapping,
  withKeptRuleSettings,
  withKeptSessionDays,
  type Amendment,
  type Choice,
  type DayProblem,
  type Finding,
  type LaidOutSheet,
  type Mapping,
  type Paper,
  type Remedy,
  type RuleSettings,
  type SessionDays,
  type SessionPlan,
  type TemplateOptions,
  type WorkbookPort,
} from "../core";
import type { WrittenSheet } from "../core";
import {
  checkWorkbook,
  type AssessedWorkbook,
  type CheckOptions,
  type CheckWishes,
} from "./check-workbook";
import type { CheckedWorkbook } from "./checked-workbook";
import { copiedTextsInSteps, type CopiedText } from "./excerpts";
import { expectedOutcome, type ExpectedOutcome } from "./expected-outcome";
import { inTurns } from "./in-turns";
import { keptText } from "./kept-text";
import type { Pause } from "./pause";
import { ruleTexts, type RuleText } from "./rule-texts";
import {
  sharePreviewInSteps,
  sharedSheetsInSteps,
  type SharedSheets,
  type SharePreview,
} from "./share";
import type { ToldShare } from "./share-choices";

/** A workbook being worked on: what was laid out stays here, what users look at is given out. */
export interface Desk {
  /** Reads, judges, previews. Rejects with the port's failures or the signal's reason. */
  check(wishes: CheckWishes, options?: CheckOptions): Promise<CheckedWorkbook>;
  /** Writes what the last check previewed. Rejects with the port's failures. */
  write(): Promise<readonly WrittenSheet[]>;
  /** Keeps in the workbook what its columns mean; the next check goes by it. Rejects with the port's failures. */
  keepMapping(mapping: Mapping): Promise<void>;
  /** Keeps in the workbook which rules are off or weigh otherwise; the next check goes by it. Rejects likewise. */
  keepRules(settings: RuleSettings): Promise<void>;
  /** Keeps in the workbook which days users chose for sessions; the next check goes by it. Rejects likewise. */
  keepSessionDays(days: SessionDays): Promise<void>;
  /**
   * What would speak against a session of the last check's year on each of its days, from 1 January on;
   * undefined where there is no such session.
   */
  judgeDays(key: string): Promise<readonly (readonly DayProblem[])[] | undefined>;
  /** Writes the five input sheets. Rejects with the port's failures. */
  writeTemplates(options: TemplateOptions): Promise<readonly WrittenSheet[]>;
  /** What can be done about a finding of the last check; empty where nothing is sure. */
  remedies(finding: Finding): Promise<readonly Remedy[]>;
  /**
   * What a choice of a remedy would lead to, judged as the last check was; undefined where its cells have
   * changed with another check since.
   */
  outcome(finding: Finding, choice: Choice): Promise<ExpectedOutcome | undefined>;
  /** Changes the cells of a choice, all or nothing; its undoing is `undoOf`. Rejects with the port's failures. */
  amend(amendment: Amendment): Promise<void>;
  /** What the last check has for a Vorlage, ready to be copied. */
  excerpts(): Promise<readonly CopiedText[]>;
  /** What the committee version of the workbook, as the last check read it, takes along. */
  sharePreview(told: ToldShare): Promise<SharePreview>;
  /** The same version as sheets: for this thread. */
  shareSheets(told: ToldShare): Promise<SharedSheets>;
  /** The Anlage of a Vorlage, as the last check sees things: for this thread. */
  annex(): Paper;
  /** The plan of the last check's year, as it is: for this thread. */
  sessionPlan(): SessionPlan;
  /** Every rule in words. */
  catalogue(): Promise<readonly RuleText[]>;
}

interface Planned extends AssessedWorkbook {
  readonly plan: SessionPlan;
}

/** A desk for the workbook behind `port`; `pause` gives the thread a turn in long work. */
export function desk(port: WorkbookPort, pause: Pause): Desk {
  let previewed: readonly LaidOutSheet[] | undefined;
  let assessed: Planned | undefined;
  const kept = keptText(port);
  const last = (): Planned => {
    if (!assessed) throw new Error("nothing has been checked");
    return assessed;
  };
  return {
    check: async (wishes, options = {}) => {
      const { checked, sheets, ...read } = await checkWorkbook(port, wishes, { ...options, pause });
      previewed = sheets;
      assessed = read;
      kept.seen(read.workbook);
      return checked;
    },
    write: async () => {
      if (!previewed) throw new Error("nothing has been previewed");
      return port.write(previewed);
    },
    keepMapping: (mapping) => kept.change((text) => withKeptMapping(text, mapping)),
    keepRules: (settings) => kept.change((text) => withKeptRuleSettings(text, settings)),
    keepSessionDays: (days) => kept.change((text) => withKeptSessionDays(text, days)),
    judgeDays: (key) => {
      const { assessment, plan } = last();
      return Promise.resolve(judgeDays(assessment.index, plan, key));
    },
    writeTemplates: (options) => port.write(templateDocuments(options).map(layOut)),
    remedies: (finding) => {
      const { workbook, assessment } = last();
      const { index, asOf } = assessment;
      return Promise.resolve(remediesFor(finding, { workbook, index, asOf }));
    },
    outcome: (finding, choice) => expectedOutcome(finding, choice, last(), { pause }),
    amend: (amendment) => port.amend(amendment),
    excerpts: async () => {
      const { assessment, plan } = last();
      return inTurns(copiedTextsInSteps(assessment, plan), { pause }, () => undefined);
    },
    sharePreview: async (told) =>
      inTurns(sharePreviewInSteps(last(), told), { pause }, () => undefined),
    shareSheets: async (told) =>
      inTurns(sharedSheetsInSteps(last(), told), { pause }, () => undefined),
    annex: () => annex(last().assessment, last().plan),
    sessionPlan: () => last().plan,
    catalogue: () => Promise.resolve(ruleTexts()),
  };
}
