import { germanDate, isoDay, yearOf } from "../../../../src/core/calendar";
import { planSessions, type SessionPlan } from "../../../../src/core/planning";
import type { Register } from "../../../../src/core/register";
import { scheduleDocument } from "../../../../src/core/views";
import { AG_0_6, decision, KOSTAG, meeting, register, rules, scheduled } from "../register-by-hand";

const BASE: Partial<Register> = {
  rules: [rules(KOSTAG, { meetingsPerYear: 3 })],
  meetings: [meeting(KOSTAG, "2019-12-16", { number: 2, state: "durchgeführt" })],
  consultations: [decision("2021-02-17")],
};

function plan(days: readonly string[], change: Partial<Register> = {}): SessionPlan {
  const chosen = new Map([["KoStAG", days.map(isoDay)]]);
  return planSessions(register({ ...BASE, ...change }), { year: 2021, chosen });
}

/** "16.06.2021 chosen". */
function days({ sessions }: SessionPlan): string[] {
  return sessions.map(
    ({ day, origin }) => `${day === undefined ? "–" : germanDate(day)} ${origin}`,
  );
}

test("a chosen day stands in the plan, the others are spread around it, and a note says so", () => {
  const planned = plan(["2021-06-16"]);
  expect(days(planned)).toContain("16.06.2021 chosen");
  expect(planned.sessions.filter(({ origin }) => origin === "proposed")).toHaveLength(2);
  const row = planned.rows.find(({ day }) => day === isoDay("2021-06-16"));
  expect(row).toMatchObject({ state: "geplant", noticeBy: isoDay("2021-06-02") });
  expect(planned.notes).toContain(
    `Von Hand gesetzt: KoStAG, ${row?.number ?? 0}. Sitzung am 16.06.2021.`,
  );
});

test("the note names all chosen days, by day", () => {
  expect(plan(["2021-09-01", "2021-06-16"]).notes).toContain(
    "Von Hand gesetzt: KoStAG, 3. Sitzung am 16.06.2021; KoStAG, 4. Sitzung am 01.09.2021.",
  );
});

test("the note stands above the table of the sheet", () => {
  const texts = scheduleDocument(
    plan(["2021-06-16"]),
    isoDay("2021-02-17"),
    undefined,
  ).blocks.flatMap((block) => (block.type === "note" ? [block.text] : []));
  expect(texts).toEqual(expect.arrayContaining([expect.stringMatching(/^Von Hand gesetzt: /)]));
});

test("a day that nobody would propose is kept too", () => {
  expect(days(plan(["2021-07-18"]))).toContain("18.07.2021 chosen");
});

test("the same days give the same plan, also once it stands in the workbook", () => {
  const first = plan(["2021-06-16", "2021-09-01"]);
  expect(plan(["2021-06-16", "2021-09-01"], { schedule: first.rows })).toEqual(first);
});

test("other organizations leave the day to it", () => {
  const both = [...(BASE.rules ?? []), rules(AG_0_6, { meetingsPerYear: 6 })];
  const alone = plan([], { rules: both }).sessions.filter(
    ({ organization }) => organization === AG_0_6,
  );
  const day = alone[0]!.day!;
  const chosen = new Map([["KoStAG", [day]]]);
  const { sessions } = planSessions(register({ ...BASE, rules: both }), { year: 2021, chosen });
  expect(sessions.filter((each) => each.day === day)).toHaveLength(1);
});

test("what has come into Termine is fixed there, and days of other years are left alone", () => {
  const meetings = [...(BASE.meetings ?? []), meeting(KOSTAG, "2021-06-16", { number: 3 })];
  const planned = plan(["2021-06-16", "2022-05-04"], { meetings });
  expect(days(planned).filter((text) => text.startsWith("16.06."))).toEqual(["16.06.2021 fixed"]);
  expect(planned.sessions.every(({ day }) => day !== undefined && yearOf(day) === 2021)).toBe(true);
  expect(planned.notes.join()).not.toContain("Von Hand");
});

test("what users typed into the sheet goes along with the number", () => {
  const typed = scheduled("KoStAG", 3, isoDay("2021-04-12"), {
    location: "Aula",
    state: "eingeladen",
  });
  const planned = plan(["2021-04-14"], { schedule: [typed] });
  expect(planned.sessions[0]).toMatchObject({
    day: isoDay("2021-04-14"),
    location: "Aula",
    state: "eingeladen",
    origin: "chosen",
  });
});

test("an organization that is not planned gets no session by a chosen day", () => {
  const chosen = new Map([["AG 0-6", [isoDay("2021-06-16")]]]);
  const planned = planSessions(register(BASE), { year: 2021, chosen });
  expect(days(planned).join()).not.toContain("chosen");
});
