import { yearOf } from "../../calendar";
import { takesPlace, type Organization, type Register } from "../../register";
import { noticeOf } from "../notice";
import { chosenDays, type SessionDays } from "../year/session-days";
import type { SessionWish } from "./session-wish";

/** One wish for each organization that is to meet; should rules name it twice, the first hold. */
export function wishesOf(
  { rules, meetings }: Register,
  year: number,
  sessionDays: SessionDays,
): SessionWish[] {
  const wishes = new Map<Organization, SessionWish>();
  for (const entry of rules) {
    const { organization, meetingsPerYear = 0, sessions } = entry;
    if (meetingsPerYear <= 0 || wishes.has(organization)) continue;
    const days = meetings
      .filter((meeting) => meeting.organization === organization && takesPlace(meeting))
      .flatMap(({ day }) => (day !== undefined && yearOf(day) === year ? [day] : []));
    const chosen = chosenDays(sessionDays, entry, meetings, year);
    wishes.set(organization, {
      organization,
      rules: entry,
      count: Math.floor(meetingsPerYear),
      fixed: [...days, ...chosen].sort((a, b) => a - b),
      chosen,
      weekdays: sessions?.weekdays,
      startMinutes: sessions?.startMinutes,
      durationMinutes: sessions?.durationMinutes,
      months: monthsOf(sessions?.firstMonth, sessions?.lastMonth),
      leastDistance: sessions?.leastDistance,
      idealDistance: sessions?.idealDistance,
      notice: noticeOf(entry),
    });
  }
  return [...wishes.values()];
}

function monthsOf(first: number | undefined, last: number | undefined): SessionWish["months"] {
  if (first === undefined && last === undefined) return undefined;
  return { first: first ?? 1, last: last ?? 12 };
}
