import type { Day } from "../core";

/** What a command needs of the world around it; tests bring their own. */
export interface Terminal {
  readonly today: Day;
  readonly now: Date;
  /** Where files without a folder are written to. */
  readonly folder: string;
  readonly print: (text: string) => void;
  readonly complain: (sentence: string) => void;
}

/** 0: no error, 1: errors in the list, 2: unusable file or call. */
export type ExitCode = 0 | 1 | 2;
