import type { Body } from "./body";
import type { Planted } from "./defects";
import { excelDay } from "./entry";
import type { Meeting } from "./meeting";

/** Three rounds of 2026, on Tuesdays that are no holidays and lie in no vacation. */
const ROUNDS = ["2026-02-03", "2026-06-09", "2026-09-08"] as const;

/** The sessions of a committee; bodies that share people meet on different weekdays. */
export function sessionsOf({ name }: Body, town: number, weekday: number): Meeting[] {
  return ROUNDS.map((round, index) => ({
    organization: name,
    number: index + 1,
    day: { serial: excelDay(round).serial + 7 * (town % 4) + weekday },
    time: "17:00 Uhr",
    location: "Ratssaal",
    state: "geplant",
    row: 0,
  }));
}

/** What the first sessions are spoiled with, one after the other. */
const DAYS: readonly (readonly [code: string, day: string])[] = [
  ["meeting-holiday", "2026-05-14"],
  ["meeting-weekend", "2026-06-13"],
  ["meeting-vacation", "2026-07-28"],
];

/** Moves the first session to an unfit day, or leaves out a number. */
export function spoilSessions(meetings: readonly Meeting[], town: number): Planted[] {
  const [first] = meetings;
  const [before, last] = meetings.slice(-2);
  if (!first || !before || !last || town > DAYS.length) return [];
  const [code, day] = DAYS[town] ?? [];
  if (code !== undefined && day !== undefined) {
    first.day = excelDay(day);
    const { organization } = first;
    return [{ code, organization, spots: [{ meeting: first, column: "day" }] }];
  }
  last.number += 1;
  const { organization } = last;
  const spots = [last, before].map((meeting) => ({ meeting, column: "number" as const }));
  return [{ code: "meeting-number", organization, spots }];
}
