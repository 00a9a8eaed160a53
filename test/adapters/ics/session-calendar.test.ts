import ICAL from "ical.js";
import { sessionCalendar } from "../../../src/adapters/ics";
import { isoDay, type ScheduledMeeting, type SessionPlan } from "../../../src/core";

const MADE_AT = new Date("2021-01-20T09:30:00Z");

function session(row: Partial<ScheduledMeeting>): ScheduledMeeting {
  return {
    organizationName: "KoStAG",
    number: undefined,
    day: undefined,
    noticeBy: undefined,
    time: undefined,
    location: undefined,
    format: undefined,
    state: "geplant",
    remark: undefined,
    ...row,
  };
}

function planOf(...rows: readonly ScheduledMeeting[]): SessionPlan {
  return { year: 2021, rows, sessions: [], notices: [], notes: [], reasons: [] };
}

/** What a reader that is not ours makes of the file. */
function read(text: string) {
  const calendar = ICAL.Component.fromString(text);
  const [zone] = calendar.getAllSubcomponents("vtimezone");
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone), "Europe/Berlin");
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      start: event.startDate.toString(),
      startInstant: event.startDate.toJSDate().toISOString(),
      isAllDay: event.startDate.isDate,
      minutes: event.duration.toSeconds() / 60,
      location: event.location,
      description: event.description,
      status: component.getFirstPropertyValue("status"),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
}

const SPRING = session({
  number: 4,
  day: isoDay("2021-03-24"),
  noticeBy: isoDay("2021-03-10"),
  time: 990,
  location: "Großer Sitzungssaal; Kreishaus, Raum 1",
  format: "hybrid",
  remark: "Herr Probe ist verhindert",
});

test("a session is an event at its time on the wall, in winter and in summer", () => {
  const events = read(
    sessionCalendar(planOf(SPRING, session({ number: 5, day: isoDay("2021-06-16"), time: 990 })), {
      madeAt: MADE_AT,
    }),
  );
  expect(events).toMatchObject([
    {
      summary: "KoStAG, 4. Sitzung",
      start: "2021-03-24T16:30:00",
      startInstant: "2021-03-24T15:30:00.000Z",
      minutes: 120,
      location: "Großer Sitzungssaal; Kreishaus, Raum 1, hybrid",
      description: "Einladung bis 10.03.2021",
      status: "TENTATIVE",
      stamp: "2021-01-20T09:30:00Z",
    },
    { startInstant: "2021-06-16T14:30:00.000Z", location: null, description: null },
  ]);
});

test("a later file updates the events of the one before: same identity, higher version", () => {
  const [before] = read(sessionCalendar(planOf(SPRING), { madeAt: MADE_AT }));
  const moved = { ...SPRING, day: isoDay("2021-04-21") };
  const later = new Date("2021-01-20T09:30:01Z");
  const [after] = read(sessionCalendar(planOf(moved), { madeAt: later }));
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  expect(after?.start).toBe("2021-04-21T16:30:00");
});

test("a session without a time fills its day, and a time in words is told", () => {
  const row = session({ day: isoDay("2021-05-05"), time: "nach der Fraktionssitzung" });
  expect(read(sessionCalendar(planOf(row), { madeAt: MADE_AT }))).toMatchObject([
    {
      isAllDay: true,
      start: "2021-05-05",
      summary: "KoStAG",
      uid: "kostag-2021-05-05@entsendung",
      description: "Uhrzeit: nach der Fraktionssitzung",
    },
  ]);
});

test.each([
  ["geplant", "TENTATIVE"],
  [undefined, "TENTATIVE"],
  ["Eingeladen", "CONFIRMED"],
  ["durchgeführt", "CONFIRMED"],
  ["entfallen", "CANCELLED"],
])("a session that is %p is %s in the calendar", (state, status) => {
  const row = session({ day: isoDay("2021-05-05"), state });
  expect(read(sessionCalendar(planOf(row), { madeAt: MADE_AT }))[0]?.status).toBe(status);
});

test("rows without a day and of other years are left out; remarks stay with those who keep the plan", () => {
  const text = sessionCalendar(
    planOf(session({ number: 1 }), session({ number: 2, day: isoDay("2022-01-05") }), SPRING),
    { madeAt: MADE_AT },
  );
  expect(read(text).map(({ uid }) => uid)).toEqual(["kostag-2021-4@entsendung"]);
  expect(text).not.toContain("Probe");
});

test("two rows of one number are two events", () => {
  const again = { ...SPRING, day: isoDay("2021-05-05") };
  const uids = read(sessionCalendar(planOf(SPRING, again), { madeAt: MADE_AT })).map(
    ({ uid }) => uid,
  );
  expect(uids).toEqual(["kostag-2021-4@entsendung", "2-kostag-2021-4@entsendung"]);
});

test("a plan without sessions is a calendar without events", () => {
  expect(read(sessionCalendar(planOf(), { madeAt: MADE_AT }))).toEqual([]);
});

test("lines are no longer than the standard allows, and a text cannot break out of its line", () => {
  const row = {
    ...SPRING,
    organizationName:
      "Arbeitsgruppe\r\nEND:VEVENT\nfür Übergänge, Ärztinnen; und so weiter ".repeat(9),
  };
  const text = sessionCalendar(planOf(row), { madeAt: MADE_AT });
  const lengths = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(read(text)).toHaveLength(1);
});
