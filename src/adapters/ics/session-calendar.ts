import ical, { ICalCalendarMethod, type ICalEventData } from "ical-generator";
import { yearOf, type SessionPlan } from "../../core";
import { BERLIN, ZONE } from "./berlin";
import { sessionEvent } from "./session-event";

export interface CalendarOptions {
  /** The moment of making: every file updates the ones made before it. */
  readonly madeAt: Date;
}

/** Seconds since then number the versions of an event: they rise with every file, on any machine. */
const FIRST_VERSION = Date.UTC(2020, 0, 1);

/**
 * The sessions of the plan's year as a calendar file; rows without a day and of other years are left
 * out. A session keeps its identity by Gremium, year and number, so that a moved one moves in the
 * calendars too. A session without a time fills its day; one that is "entfallen" is cancelled there.
 */
export function sessionCalendar({ year, rows }: SessionPlan, { madeAt }: CalendarOptions): string {
  const calendar = ical({
    name: `Sitzungsplan ${year}`,
    prodId: { company: "Entsendung", product: "Sitzungsplan", language: "DE" },
    method: ICalCalendarMethod.PUBLISH,
  });
  // Without a name: the moment of making is told in UTC, as the standard wants it.
  calendar.timezone({ name: null, generator: () => BERLIN });
  const version = Math.floor((madeAt.getTime() - FIRST_VERSION) / 1000);
  const events = rows.flatMap((row) =>
    row.day !== undefined && yearOf(row.day) === year ? [sessionEvent(row, row.day)] : [],
  );
  for (const event of onceEach(events)) {
    calendar.createEvent({ ...event, timezone: ZONE, stamp: madeAt, sequence: version });
  }
  return calendar.toString();
}

/** Two rows of one number would be taken for one session: the later ones are told by their place. */
function onceEach(events: readonly ICalEventData[]): ICalEventData[] {
  const counts = new Map<unknown, number>();
  return events.map((event) => {
    const count = (counts.get(event.id) ?? 0) + 1;
    counts.set(event.id, count);
    return count === 1 ? event : { ...event, id: `${count}-${event.id}` };
  });
}
