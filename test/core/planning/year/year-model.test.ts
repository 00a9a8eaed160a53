import { isoDay, isoText, type Day } from "../../../../src/core/calendar";
import {
  judgeDays,
  planSessions,
  yearModel,
  type YearModel,
  type YearSession,
} from "../../../../src/core/planning";
import { indexRegister, type Register } from "../../../../src/core/register";
import {
  ABSI,
  AG_0_6,
  blocked,
  decision,
  KOSTAG,
  meeting,
  membership,
  organization,
  person,
  register,
  rules,
} from "../register-by-hand";

const AVERBECK = person("Frau Heide Averbeck");
const SHARED: Partial<Register> = {
  memberships: [membership(AVERBECK, KOSTAG), membership(AVERBECK, AG_0_6)],
};
const PLANNED = [rules(KOSTAG, { meetingsPerYear: 1 })];

function model(change: Partial<Register>, year = 2021, chosen: readonly string[] = []): YearModel {
  const entry = register({ rules: PLANNED, ...change });
  const days = new Map([["KoStAG", chosen.map(isoDay)]]);
  return yearModel(indexRegister(entry), planSessions(entry, { year, chosen: days }));
}

function dayOf({ months }: YearModel, text: string) {
  return months.flat().find(({ day }) => day === isoDay(text));
}

/** "warning Am Wochenende.": what speaks against the session on that day. */
function problems({ sessions, others }: YearModel, text: string): string[] {
  const found = [...sessions, ...others].find(({ day }) => day === isoDay(text));
  if (!found) throw new RangeError(`no session on ${text}`);
  return found.problems.map(({ severity, text: told }) => `${severity} ${told}`);
}

describe("the months", () => {
  test("hold every day of the year, leap years too", () => {
    expect(
      model({})
        .months.map(({ length }) => length)
        .join(),
    ).toBe("31,28,31,30,31,30,31,31,30,31,30,31");
    expect(model({}, 2024).months[1]).toHaveLength(29);
  });

  test("know weekends, holidays, vacations and Sperrtermine", () => {
    const year = model({ blockedDays: [blocked("2020-12-30", "2021-01-04")] });
    expect(dayOf(year, "2021-01-01")).toMatchObject({
      isWeekend: false,
      holiday: "Neujahrstag",
      vacation: "Weihnachtsferien",
      blocked: "Klausurtagung",
      isVacationUnknown: false,
    });
    expect(dayOf(year, "2021-01-05")?.blocked).toBeUndefined();
    expect(dayOf(year, "2021-01-09")).toMatchObject({ isWeekend: true, vacation: undefined });
    expect(dayOf(model({}, 2031), "2031-07-15")?.isVacationUnknown).toBe(true);
  });

  test("call a Sperrtermin so where no occasion is told, and pass over one that runs backwards", () => {
    const blockedDays = [
      { ...blocked("2021-06-08"), occasion: "" },
      blocked("2021-06-10", "2021-06-09"),
    ];
    const year = model({ blockedDays });
    expect(dayOf(year, "2021-06-08")?.blocked).toBe("Sperrtermin");
    expect(dayOf(year, "2021-06-09")?.blocked).toBeUndefined();
    expect(year.spans.filter(({ kind }) => kind === "blocked").map(({ text }) => text)).toEqual([
      "Sperrtermin",
    ]);
  });

  test("are told again as spans, vacations with their days of other years", () => {
    const { spans } = model({ blockedDays: [blocked("2021-09-26", "2021-09-27")] });
    const told = spans.map(
      ({ kind, text, period }) => `${kind} ${text} ${isoText(period.start)} ${isoText(period.end)}`,
    );
    expect(told).toContain("vacation Weihnachtsferien 2021-12-24 2022-01-08");
    expect(told).toContain("holiday Fronleichnam 2021-06-03 2021-06-03");
    expect(told).toContain("blocked Klausurtagung 2021-09-26 2021-09-27");
    expect(told[0]).toContain("vacation Weihnachtsferien 2020-12-23");
  });
});

describe("the sessions", () => {
  test("are those of the plan, with where they come from; the others stand beside them", () => {
    const meetings = [
      meeting(KOSTAG, "2021-03-24", { number: 3, location: "Kreishaus", startMinutes: 990 }),
      meeting(ABSI, "2021-06-16", { number: 2, state: "entfallen" }),
      meeting(ABSI, "2022-06-15", { number: 3 }),
    ];
    const planned = [rules(KOSTAG, { meetingsPerYear: 3 })];
    const { sessions, others } = model({ meetings, rules: planned }, 2021, ["2021-09-01"]);
    expect(sessions.map(({ origin }) => origin)).toEqual(["fixed", "proposed", "chosen"]);
    expect(sessions[0]).toMatchObject({
      key: "KoStAG 2021-03-24",
      organization: "KoStAG",
      number: 3,
      time: 990,
      location: "Kreishaus",
      place: { sheet: "Mitglieder", cell: "A2" },
    });
    expect(sessions[1]?.why).toMatch(/^Im angestrebten Abstand .* Nächstbester Tag: /);
    expect(sessions[2]).toMatchObject({
      place: undefined,
      noticeBy: isoDay("2021-08-18"),
      why: undefined,
    });
    expect(others).toHaveLength(1);
    expect(others[0]).toMatchObject({ organization: "ABSI", counts: false, problems: [] });
  });

  test("of one day and organization have keys of their own", () => {
    const twice = [meeting(KOSTAG, "2021-03-24"), meeting(KOSTAG, "2021-03-24")];
    expect(model({ meetings: twice }).sessions.map(({ key }) => key)).toEqual([
      "KoStAG 2021-03-24",
      "KoStAG 2021-03-24 2",
    ]);
  });
});

describe("a day is judged:", () => {
  const on = (text: string, change: Partial<Register> = {}) =>
    problems(model({ ...change, meetings: [meeting(KOSTAG, text)] }), text);

  test.each([
    ["2021-06-09", []],
    ["2021-06-03", ["error Gesetzlicher Feiertag (Fronleichnam)."]],
    ["2021-06-06", ["warning Am Wochenende."]],
    ["2021-07-06", ["warning In den Sommerferien (05.07. bis 17.08.2021)."]],
    ["2021-12-29", ["warning In den Weihnachtsferien (24.12.2021 bis 08.01.2022)."]],
    ["2021-05-25", ["warning In den Pfingstferien (25.05.2021)."]],
  ])("%s: %j", (day, expected) => {
    expect(on(day)).toEqual(expected);
  });

  test("24.12. and 31.12. also where no vacations are known", () => {
    const year = model({ meetings: [meeting(KOSTAG, "2031-12-24")] }, 2031);
    expect(problems(year, "2031-12-24")).toEqual([
      "hint An diesem Tag wird üblicherweise nicht getagt.",
      "hint Für diesen Tag liegen keine Feriendaten vor.",
    ]);
  });

  test("the gravest first", () => {
    const year = model(
      {
        meetings: [meeting(KOSTAG, "2031-12-24")],
        blockedDays: [blocked("2031-12-24")],
      },
      2031,
    );
    expect(problems(year, "2031-12-24").map((text) => text.split(" ")[0])).toEqual([
      "warning",
      "hint",
      "hint",
    ]);
  });

  test("a Sperrtermin, unless it is the organization's own meeting", () => {
    const told = ["warning Sperrtermin: Klausurtagung (08.06. bis 10.06.2021)."];
    const span = blocked("2021-06-08", "2021-06-10");
    expect(on("2021-06-09", { blockedDays: [span] })).toEqual(told);
    const own = { ...span, occasion: "Sitzung der KoStAG" };
    expect(on("2021-06-09", { blockedDays: [own] })).toEqual([]);
  });

  test("persons who serve in another body that meets then are named", () => {
    const meetings = [meeting(KOSTAG, "2021-06-09"), meeting(AG_0_6, "2021-06-09")];
    const year = model({ ...SHARED, meetings });
    const told = "in beiden Gremien ist Frau Heide Averbeck tätig.";
    expect(problems(year, "2021-06-09")).toEqual([`warning Am selben Tag tagt AG 0-6; ${told}`]);
    expect(year.others[0]?.problems[0]?.text).toBe(`Am selben Tag tagt KoStAG; ${told}`);
  });

  test("bodies that share nobody, or meet one after the other, are in nobody's way", () => {
    const both = (kostag: number, ag: number) => [
      meeting(KOSTAG, "2021-06-09", { startMinutes: kostag }),
      meeting(AG_0_6, "2021-06-09", { startMinutes: ag }),
    ];
    expect(problems(model({ meetings: both(990, 990) }), "2021-06-09")).toEqual([]);
    expect(problems(model({ ...SHARED, meetings: both(840, 990) }), "2021-06-09")).toEqual([]);
    expect(problems(model({ ...SHARED, meetings: both(960, 990) }), "2021-06-09")[0]).toContain(
      "Zur selben Zeit tagt AG 0-6 (16:30 Uhr)",
    );
  });

  test("too near to a session of the same body, on either side", () => {
    const meetings = [meeting(KOSTAG, "2021-06-09"), meeting(KOSTAG, "2021-06-10")];
    const year = model({ meetings });
    expect(problems(year, "2021-06-09")).toEqual([
      "hint Nur 1 Tag vor der Sitzung am 10.06.2021; mindestens 28 sollten es sein.",
    ]);
    expect(problems(year, "2021-06-10")[0]).toContain("Nur 1 Tag nach der Sitzung am 09.06.2021");
  });

  test("before the decision, for what is not fixed", () => {
    const year = model({ consultations: [decision("2021-02-17")] }, 2021, ["2021-02-17"]);
    expect(problems(year, "2021-02-17")).toEqual([
      "hint Vor der Entscheidung (Kreistag, 17.02.2021).",
    ]);
    const fixed = {
      consultations: [decision("2021-02-17")],
      meetings: [meeting(KOSTAG, "2021-01-20"), meeting(ABSI, "2021-01-21")],
    };
    expect(problems(model(fixed), "2021-01-20")).toEqual([]);
    expect(problems(model(fixed), "2021-01-21")).toEqual([]);
  });

  test("not behind the decision, and not where that is one of another year", () => {
    const decided = (day: string) =>
      problems(model({ consultations: [decision(day)] }, 2021, ["2021-06-09"]), "2021-06-09");
    expect(decided("2021-06-08")).toEqual([]);
    expect(decided("2021-06-10")).toHaveLength(1);
    expect(decided("2022-02-17")).toEqual([]);
    expect(decided("2020-02-17")).toEqual([]);
  });
});

describe("judging all days of a session", () => {
  const change = {
    ...SHARED,
    rules: [rules(KOSTAG, { meetingsPerYear: 3 })],
    meetings: [
      meeting(KOSTAG, "2021-03-24"),
      meeting(AG_0_6, "2021-09-08"),
      meeting(AG_0_6, "2021-06-03"),
    ],
    blockedDays: [blocked("2021-10-04")],
  };
  const entry = register(change);
  const index = indexRegister(entry);
  const plan = planSessions(entry, { year: 2021 });
  const year = yearModel(index, plan);
  const firstDay = isoDay("2021-01-01");
  const judged = ({ key }: YearSession, day: Day) => judgeDays(index, plan, key)?.[day - firstDay];

  test("says of the day where it stands what the model says", () => {
    for (const session of [...year.sessions, ...year.others])
      expect(judged(session, session.day)).toEqual(session.problems);
  });

  test("says of other days what would be said there, and the session is not in its own way", () => {
    const [fixed, proposed] = year.sessions as [YearSession, YearSession];
    const texts = (day: string) => judged(proposed, isoDay(day))?.map(({ text }) => text);
    expect(judgeDays(index, plan, proposed.key)).toHaveLength(365);
    expect(texts("2021-09-08")?.[0]).toContain("Am selben Tag tagt AG 0-6");
    expect(texts("2021-06-03")?.map((text) => text.slice(0, 12))).toEqual([
      "Gesetzlicher",
      "Am selben Ta",
    ]);
    expect(judged(proposed, fixed.day)?.[0]?.text).toBe("An diesem Tag tagt das Gremium schon.");
    expect(
      judged(proposed, (proposed.day + 1) as Day)?.some(({ text }) => text.includes("Nur")),
    ).toBe(false);
  });

  test("knows no session that the plan does not have", () => {
    expect(judgeDays(index, plan, "KoStAG 2021-01-01")).toBeUndefined();
  });
});

test("140 other dates and 60 sessions are judged for every day, and say the same each time", () => {
  const bodies = Array.from({ length: 15 }, (_, number) => organization(`AG ${number}`));
  const memberships = bodies.flatMap((body) => [membership(AVERBECK, body)]);
  const meetings = Array.from({ length: 140 }, (_, number) => ({
    ...meeting(bodies[number % 15]!, "2021-01-01"),
    day: (isoDay("2021-01-04") + number * 2) as Day,
  }));
  const planned = bodies.map((body) => rules(body, { meetingsPerYear: 14 }));
  const entry = register({ organizations: bodies, memberships, meetings, rules: planned });
  const index = indexRegister(entry);
  const plan = planSessions(entry, { year: 2021 });
  const first = yearModel(index, plan);
  expect(first.sessions.length).toBeGreaterThanOrEqual(200);
  expect(yearModel(index, plan)).toEqual(first);
  expect(judgeDays(index, plan, first.sessions[0]!.key)).toHaveLength(365);
});
