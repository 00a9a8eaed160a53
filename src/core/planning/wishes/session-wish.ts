import type { Day } from "../../calendar";
import type { Organization, OrganizationRules } from "../../register";
import type { NoticePeriod } from "../session-plan";

/** How often and when ONE organization is to meet in a year. What nobody said is a default of ours. */
export interface SessionWish {
  readonly organization: Organization;
  readonly rules: OrganizationRules;
  /** Sessions a year, those of Termine among them. */
  readonly count: number;
  /** Days of the year that stay, ascending: those of Termine, and those that a user chose. */
  readonly fixed: readonly Day[];
  /** Those of them that a user chose. */
  readonly chosen: readonly Day[];
  /** 1 = Monday; undefined: none is asked for, Monday to Thursday are liked better. */
  readonly weekdays: readonly number[] | undefined;
  readonly startMinutes: number | undefined;
  readonly durationMinutes: number | undefined;
  /** Months from 1 to 12, both inside; undefined: the whole year. */
  readonly months: { readonly first: number; readonly last: number } | undefined;
  /** Days between two sessions; undefined: as the number of sessions allows. */
  readonly leastDistance: number | undefined;
  readonly idealDistance: number | undefined;
  readonly notice: NoticePeriod;
}

/** The sessions of one organization come before those of another, round by round. */
export interface Sequence {
  readonly first: Organization;
  readonly then: Organization;
  readonly leastDays: number;
  /** Further ahead they are of no use for the round. */
  readonly mostDays: number;
  /** True: nobody said so, it is a default. */
  readonly isOurs: boolean;
}
