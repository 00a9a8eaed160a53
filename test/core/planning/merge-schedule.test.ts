import { isoDay, type Day } from "../../../src/core/calendar";
import { mergeSchedule } from "../../../src/core/planning/merge-schedule";
import { chosenSession, proposedSession } from "../../../src/core/planning/planned-session";
import type { ScheduledMeeting } from "../../../src/core/register";
import { asked, wishOf, yearOf } from "./arrange/year-by-hand";
import { KOSTAG, scheduled } from "./register-by-hand";

const SPRING = isoDay("2022-03-02");
const SUMMER = isoDay("2022-06-15");
const AUTUMN = isoDay("2022-09-14");
const USUAL = 990;
const WISH = wishOf(yearOf({ rules: [asked(KOSTAG, 3, { startMinutes: USUAL })] }), KOSTAG);
const find = (name: string) => (name === "KoStAG" ? KOSTAG : undefined);

const SESSIONS = [SPRING, SUMMER, AUTUMN].map((day, index) => ({
  ...proposedSession(day, WISH),
  number: 4 + index,
}));

function merge(...rows: readonly ScheduledMeeting[]) {
  const { sessions, kept } = mergeSchedule(SESSIONS, rows, 2022, find);
  return { places: sessions.map(({ location }) => location ?? "-"), sessions, kept };
}

const inRoom = (number: number | undefined, day: Day | undefined, location: string) =>
  scheduled("KoStAG", number, day, { location });

describe("a row of the sheet belongs to the session", () => {
  test("of its number and day, before others that share only one of them", () => {
    expect(
      merge(
        inRoom(5, SPRING, "number only"),
        inRoom(4, SUMMER, "day only"),
        inRoom(5, SUMMER, "both"),
      ).places,
    ).toEqual(["day only", "both", "-"]);
  });

  test("of its number, before another that shares only the day", () => {
    const rows = [inRoom(undefined, SPRING, "day"), inRoom(4, isoDay("2022-03-09"), "number")];
    expect(merge(...rows).places).toEqual(["number", "-", "-"]);
  });

  test("of its day, where it has no number", () => {
    expect(merge(inRoom(undefined, SUMMER, "day")).places).toEqual(["-", "day", "-"]);
  });

  test("of its day alone, where that is entfallen without a number", () => {
    const dropped = { ...SESSIONS[0]!, number: undefined, counts: false };
    const rows = [inRoom(undefined, SUMMER, "summer"), inRoom(undefined, SPRING, "spring")];
    const merged = mergeSchedule([dropped, ...SESSIONS.slice(1)], rows, 2022, find);
    expect(merged.sessions.map(({ location }) => location)).toEqual([
      "spring",
      "summer",
      undefined,
    ]);
  });

  test("one by one, where several rows say the same", () => {
    const twice = merge(inRoom(4, SPRING, "first"), inRoom(4, SPRING, "second"));
    expect(twice.places).toEqual(["first", "-", "-"]);
    expect(twice.kept.map(({ location }) => location)).toEqual(["second"]);
  });

  test("and of no other body", () => {
    const row = scheduled("Beirat", 4, SPRING, { location: "Rathaus" });
    expect(merge(row)).toMatchObject({ places: ["-", "-", "-"], kept: [row] });
  });
});

describe("a row that matches nothing any more", () => {
  const orphan = (change: Partial<ScheduledMeeting>) =>
    merge(scheduled("KoStAG", 9, isoDay("2022-11-02"), change)).kept.length;

  test("stays where somebody typed into it", () => {
    expect(orphan({ location: "Rathaus" })).toBe(1);
    expect(orphan({ format: "digital" })).toBe(1);
    expect(orphan({ remark: "mit Gast" })).toBe(1);
    expect(orphan({ time: USUAL + 30 })).toBe(1);
    expect(orphan({ time: "nachmittags" })).toBe(1);
    expect(orphan({ state: "entfallen" })).toBe(1);
  });

  test("goes where all of it is ours", () => {
    expect(orphan({})).toBe(0);
    expect(orphan({ time: USUAL, location: "", state: "Geplant " })).toBe(0);
    expect(orphan({ state: undefined })).toBe(0);
  });

  test("stays where its day lies in another year, whatever it holds", () => {
    const row = scheduled("KoStAG", 4, isoDay("2021-03-02"));
    expect(merge(row)).toMatchObject({ places: ["-", "-", "-"], kept: [row] });
  });
});

describe("what was typed", () => {
  const typed = (change: Partial<ScheduledMeeting>) =>
    merge(scheduled("KoStAG", 4, isoDay("2022-03-09"), change)).sessions[0];

  test("goes before what we would write; what was not typed stays ours", () => {
    const row = { location: "Rathaus", format: "hybrid", remark: "mit Gast", time: 1000 };
    expect(typed(row)).toMatchObject({ ...row, day: SPRING, state: "geplant" });
    expect(typed({})).toMatchObject({ time: USUAL, state: "geplant" });
    expect(typed({ state: " " })).toMatchObject({ state: "geplant" });
    expect(typed({ state: "verschoben" })).toMatchObject({ state: "verschoben", day: SPRING });
  });

  test("holds the day of the sheet where people were invited to a proposal", () => {
    expect(typed({ state: "eingeladen" })).toMatchObject({
      day: isoDay("2022-03-09"),
      noticeBy: isoDay("2022-02-23"),
    });
    const chosen = [{ ...chosenSession(SPRING, WISH), number: 4 }];
    const row = scheduled("KoStAG", 4, isoDay("2022-03-09"), { state: "eingeladen" });
    expect(mergeSchedule(chosen, [row], 2022, find).sessions[0]?.day).toBe(SPRING);
    const undated = scheduled("KoStAG", 4, undefined, { state: "eingeladen" });
    expect(merge(undated).sessions[0]?.day).toBe(SPRING);
  });
});
