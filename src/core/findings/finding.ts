import type { Place } from "../grid";
import type { FindingCode } from "./finding-code";

export const SEVERITIES = ["error", "warning", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a rule comes from, and of which day its wording is ("2025-07-10"). */
export interface Source {
  readonly text: string;
  readonly asOf: string;
}

export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Something about the user's sheets that a person should know. Plain data: goes into JSON as it is. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  readonly organization?: string;
  readonly person?: string;
  /** The first is the cell to go to, the rest is what it collides with. */
  readonly places: readonly Place[];
  readonly facts: Facts;
  readonly source: Source;
}
