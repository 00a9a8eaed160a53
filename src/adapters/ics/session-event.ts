import { ICalEventStatus, type ICalEventData } from "ical-generator";
import {
  germanDate,
  isoText,
  nameKey,
  PLANNED_STATE,
  stateKey,
  yearMonthDay,
  yearOf,
  type Day,
  type ScheduledMeeting,
} from "../../core";

/** How long a session is taken to last where nothing is said: ours, so that the room is kept free. */
const USUAL_MINUTES = 120;

/** The event of a session on its day, without what all events of a file share. */
export function sessionEvent(session: ScheduledMeeting, day: Day): ICalEventData {
  const { organizationName, number, time, location, format, noticeBy, state } = session;
  const place = [location, format].filter(Boolean).join(", ");
  return {
    id: identityOf(session, day),
    summary: number === undefined ? organizationName : `${organizationName}, ${number}. Sitzung`,
    ...(typeof time === "number" ? spanOf(day, time) : { start: moment(day, 0), allDay: true }),
    ...(place !== "" && { location: place }),
    ...descriptionOf(noticeBy, time),
    status: statusOf(state),
  };
}

/** The same for the same session in every file, whatever becomes of its day within the year. */
function identityOf({ organizationName, number }: ScheduledMeeting, day: Day): string {
  const which = number === undefined ? isoText(day) : `${yearOf(day)}-${number}`;
  return `${wordsOf(organizationName)}-${which}@entsendung`;
}

/** "AG 0–6" → "ag-0-6": an identity stands in its line as it is. */
function wordsOf(name: string): string {
  return (
    nameKey(name)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("-") ?? ""
  );
}

function spanOf(day: Day, time: number): Pick<ICalEventData, "start" | "end"> {
  return { start: moment(day, time), end: moment(day, time + USUAL_MINUTES) };
}

/** On the wall's clock: the zone is told beside it, wherever this machine stands. */
function moment(day: Day, minutes: number): Date {
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  return new Date(year, month - 1, dayOfMonth, 0, minutes);
}

/** Remarks are for those who keep the plan. A time that is none ("nach Vereinbarung") is told in words. */
function descriptionOf(
  noticeBy: Day | undefined,
  time: ScheduledMeeting["time"],
): Pick<ICalEventData, "description"> {
  const lines = [
    ...(typeof time === "string" && time !== "" ? [`Uhrzeit: ${time}`] : []),
    ...(noticeBy === undefined ? [] : [`Einladung bis ${germanDate(noticeBy)}`]),
  ];
  return lines.length === 0 ? {} : { description: lines.join("\n") };
}

function statusOf(state: string | undefined): ICalEventStatus {
  const key = stateKey(state);
  if (key === "entfallen") return ICalEventStatus.CANCELLED;
  return ["", PLANNED_STATE].includes(key) ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}
