import type { Day, Place } from "../core";
import type { CheckedWorkbook, CheckOptions, Desk, ToldShare } from "../desk";

/** What users set for this workbook; undefined: never set, or taken back. */
export interface PaneSettings {
  readonly asOf: Day | undefined;
  /** Year of the session plan. */
  readonly year: number | undefined;
  /** Number of the council paper, where the workbook does not say it or says another. */
  readonly paperReference: string | undefined;
}

/** Something outside failed, as the pane shows it. */
export interface PaneFailure {
  /**
   * "cell-edit" passes by itself; "aborted" is what the user asked for; "lost" needs a new pane;
   * "changed": cells hold something else than was read of them.
   */
  readonly reason: "cell-edit" | "aborted" | "lost" | "changed" | "other";
  /** German: what is wrong and what to do. */
  readonly sentence: string;
  /** For a support desk: no names, no values of the workbook. */
  readonly diagnostics: string;
}

/** What is handed out beside the workbook: the sessions for calendars, the Anlage of a Vorlage for Word. */
export type SideFile = "calendar" | "annex";

/** The committee version, once it has been handed out. */
export interface SharedVersion {
  /** German: where the user finds it. */
  readonly where: string;
  /** German lines: what of the workbook is not in it. */
  readonly left: readonly string[];
}

/** The workbook that the pane stands beside, and what the pane needs around it. */
export interface PaneHost extends Omit<Desk, "check" | "sessionPlan" | "shareSheets" | "annex"> {
  /** Settings that are not set mean today and what the workbook says. */
  check(settings: PaneSettings, options: CheckOptions): Promise<CheckedWorkbook>;
  /** Hands out what the last check has for such a file; a shell that keeps no files has none. */
  saveFile?(file: SideFile): Promise<void>;
  /** Hands out the committee version as a workbook of its own; the one that is open stays as it is. */
  shareVersion(told: ToldShare): Promise<SharedVersion>;
  readonly today: () => Day;
  /** Brings a cell to the front. */
  selectPlace(place: Place): Promise<void>;
  /** Calls back after changes that others than this pane made; the callback must not write. */
  onWorkbookChanged(callback: () => void): Promise<unknown>;
  readSettings(): Promise<PaneSettings>;
  keepSettings(settings: PaneSettings): Promise<void>;
  /** True where the program around the pane is dark; undefined: ask the system. */
  readonly isDark: () => boolean | undefined;
  /** What a rejection of this host means. Throws what is no failure but a mistake of ours. */
  readonly failureFrom: (error: unknown) => PaneFailure;
}

export const NO_SETTINGS: PaneSettings = {
  asOf: undefined,
  year: undefined,
  paperReference: undefined,
};
