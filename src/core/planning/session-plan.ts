import type { DayCount } from "../calendar";
import type { Organization, ScheduledMeeting } from "../register";
import type { PlannedSession } from "./planned-session";
import type { SessionReason } from "./reasons/session-reason";

/** Ladungsfrist where nothing else is given: ours, in calendar days. The Geschäftsordnung decides. */
export const DEFAULT_NOTICE_DAYS = 14;

/** The Ladungsfrist that "Einladung bis" was counted with. */
export interface NoticePeriod {
  readonly organization: Organization;
  readonly days: number;
  readonly count: DayCount;
  /** True: nobody gave one, it is DEFAULT_NOTICE_DAYS. */
  readonly isDefault: boolean;
}

/** Sitzungsplan of a year, as it is to stand in the workbook. */
export interface SessionPlan {
  readonly year: number;
  /** By day; rows of other years and what users typed are among them. */
  readonly rows: readonly ScheduledMeeting[];
  /** The year's sessions among these rows, with what the planner knows of them. */
  readonly sessions: readonly PlannedSession[];
  readonly notices: readonly NoticePeriod[];
  /** German sentences on what users should know of this plan; often none. */
  readonly notes: readonly string[];
  /** Why each proposal lies on its day, by day. */
  readonly reasons: readonly SessionReason[];
}
