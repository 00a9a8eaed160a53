import { daysBefore, type Day } from "../calendar";
import type { OrganizationRules } from "../register";
import { DEFAULT_NOTICE_DAYS, type NoticePeriod } from "./session-plan";

/** The Ladungsfrist of an organization; the default where nobody gave one. */
export function noticeOf({
  organization,
  noticeDays,
  noticeCount = "calendar",
}: OrganizationRules): NoticePeriod {
  const isDefault = noticeDays === undefined;
  return {
    organization,
    days: noticeDays ?? DEFAULT_NOTICE_DAYS,
    count: isDefault ? "calendar" : noticeCount,
    isDefault,
  };
}

/** "Einladung bis". */
export function noticeBy(day: Day, { days, count }: NoticePeriod): Day {
  return daysBefore(day, days, count);
}
