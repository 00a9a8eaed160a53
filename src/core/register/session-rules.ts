import type { Organization } from "./organization";

/** One organization's sessions come before or after another's, by so many days at least. */
export interface SessionSequence {
  readonly organization: Organization;
  /** undefined: not said. */
  readonly leastDays: number | undefined;
}

/** What the Gremien sheet says of when an organization is to meet; what is not said is undefined. */
export interface SessionRules {
  /** 1 = Monday … 5 = Friday. */
  readonly weekdays: readonly number[] | undefined;
  readonly startMinutes: number | undefined;
  readonly durationMinutes: number | undefined;
  /** Months from 1 to 12. */
  readonly firstMonth: number | undefined;
  readonly lastMonth: number | undefined;
  /** Between two sessions, in days. */
  readonly leastDistance: number | undefined;
  readonly idealDistance: number | undefined;
  readonly before: readonly SessionSequence[];
  readonly after: readonly SessionSequence[];
}
