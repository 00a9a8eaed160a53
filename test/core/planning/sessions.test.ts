import fc from "fast-check";
import {
  addDays,
  germanDate,
  isoDay,
  isWeekend,
  publicHolidayName,
  vacationOn,
  weekdayName,
  yearOf,
  type Day,
} from "../../../src/core/calendar";
import { planSessions, type SessionPlan } from "../../../src/core/planning";
import type { Register, ScheduledMeeting } from "../../../src/core/register";
import {
  AG_0_6,
  blocked,
  decision,
  KOSTAG,
  meeting,
  register,
  rules,
  scheduled,
} from "./register-by-hand";

const THREE_A_YEAR = [rules(KOSTAG, { meetingsPerYear: 3 })];

function plan(change: Partial<Register>, year = 2021): SessionPlan {
  return planSessions(register({ rules: THREE_A_YEAR, ...change }), { year });
}

/** "3 Mo 12.04.2021": number, weekday, day; the state where it is not „geplant“. */
function lines({ rows }: SessionPlan): string[] {
  return rows.map(({ number, day, state }) => {
    const when = day === undefined ? "ohne Tag" : `${weekdayName(day)} ${germanDate(day)}`;
    return `${number ?? "–"} ${when}${state === "geplant" ? "" : ` ${state ?? ""}`}`;
  });
}

/** What stands in the sheet after a run: a second run reads just this. */
function again({ rows }: SessionPlan, typed: (row: ScheduledMeeting) => object = () => ({})) {
  return rows.map((row) => ({ ...row, ...typed(row) }));
}

const HELD = [
  meeting(KOSTAG, "2019-03-25", { number: 1, state: "durchgeführt" }),
  meeting(KOSTAG, "2019-12-16", { number: 2, state: "durchgeführt" }),
];

test("three meetings after the decision of February 2021 lie in spring, late summer and autumn", () => {
  const planned = plan({ meetings: HELD, consultations: [decision("2021-02-17")] });
  expect(lines(planned)).toEqual([
    "3 Donnerstag 22.04.2021",
    "4 Mittwoch 25.08.2021",
    "5 Donnerstag 04.11.2021",
  ]);
  expect(planned.rows.map(({ noticeBy }) => noticeBy && germanDate(noticeBy))).toEqual([
    "08.04.2021",
    "11.08.2021",
    "21.10.2021",
  ]);
  expect(planned.notices).toEqual([
    { organization: KOSTAG, days: 14, count: "calendar", isDefault: true },
  ]);
  expect(planned.notes).toEqual([
    "Vorgeschlagen werden Termine nach der Entscheidung (Kreistag, 17.02.2021).",
  ]);
});

test("a whole year is spread from spring to late autumn", () => {
  expect(lines(plan({}, 2022))).toEqual([
    "1 Mittwoch 09.03.2022",
    "2 Donnerstag 23.06.2022",
    "3 Dienstag 25.10.2022",
  ]);
});

test("meetings of Termine stay, and only the missing ones are proposed between them", () => {
  const fixed = meeting(KOSTAG, "2021-06-09", {
    number: 4,
    location: "Kreishaus",
    startMinutes: 960,
  });
  const planned = plan({
    meetings: [...HELD, meeting(KOSTAG, "2021-03-03", { number: 3 }), fixed],
  });
  expect(lines(planned)).toEqual([
    "3 Mittwoch 03.03.2021",
    "4 Mittwoch 09.06.2021",
    "5 Donnerstag 07.10.2021",
  ]);
  expect(planned.rows[1]).toMatchObject({ location: "Kreishaus", time: 960 });
});

test("an entfallene meeting is listed, does not count, and its number is not used again", () => {
  const dropped = meeting(KOSTAG, "2021-03-01", { number: 3, state: "entfallen" });
  const planned = plan({ meetings: [...HELD, dropped], consultations: [decision("2021-02-17")] });
  expect(lines(planned)).toEqual([
    "3 Montag 01.03.2021 entfallen",
    "4 Donnerstag 22.04.2021",
    "5 Mittwoch 25.08.2021",
    "6 Donnerstag 04.11.2021",
  ]);
});

test("meetings of Termine are listed in any order, one without a day last", () => {
  const [march, june] = [meeting(KOSTAG, "2021-03-03"), meeting(KOSTAG, "2021-06-09")];
  const many = [rules(KOSTAG, { meetingsPerYear: 5 })];
  expect(plan({ rules: many, meetings: [june, march] }).rows).toEqual(
    plan({ rules: many, meetings: [march, june] }).rows,
  );
  const undated = scheduled("Runder Tisch", 1, undefined, { location: "Aula" });
  const dated = scheduled("Runder Tisch", 2, isoDay("2021-12-20"), { location: "Aula" });
  for (const schedule of [
    [undated, dated],
    [dated, undated],
  ])
    expect(plan({ schedule }).rows.slice(-2)).toEqual([dated, undated]);
});

test("numbers never collide with those that Termine gives to later meetings", () => {
  const planned = plan({ meetings: [meeting(KOSTAG, "2021-11-24", { number: 2 })] });
  const numbers = planned.rows.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(3);
  expect(planned.rows.find(({ number }) => number === 2)?.day).toBe(isoDay("2021-11-24"));
});

test("meetings of Termine without a number take their place in the counting", () => {
  expect(lines(plan({ meetings: [meeting(KOSTAG, "2021-06-09")] })).map((line) => line[0])).toEqual(
    ["1", "2", "3"],
  );
});

test("a year with enough meetings gets no proposals", () => {
  const meetings = ["2021-03-03", "2021-06-09", "2021-09-15", "2021-11-24"].map((day) =>
    meeting(KOSTAG, day),
  );
  expect(lines(plan({ meetings }))).toHaveLength(4);
});

test("a decision in another year does not hold the meetings back", () => {
  expect(lines(plan({ consultations: [decision("2021-02-17")] }, 2022))).toEqual(
    lines(plan({}, 2022)),
  );
});

test("a given Ladungsfrist replaces the default", () => {
  const own = [rules(KOSTAG, { meetingsPerYear: 1, noticeDays: 6 })];
  const planned = plan({ rules: own });
  const [{ day, noticeBy }] = planned.rows as [ScheduledMeeting];
  expect(noticeBy).toBe(addDays(day!, -6));
  expect(planned.notices[0]).toMatchObject({ days: 6, isDefault: false });
});

test("two organizations never share a day", () => {
  const both = [rules(KOSTAG, { meetingsPerYear: 4 }), rules(AG_0_6, { meetingsPerYear: 4 })];
  const days = plan({ rules: both }).rows.map(({ day }) => day);
  expect(new Set(days).size).toBe(8);
});

test("where no vacation data exist the plan says so", () => {
  expect(plan({}, 2031).notes).toEqual([
    "Für 2031 liegen keine Feriendaten vor. Bitte vergleichen Sie die Termine mit dem Ferienkalender.",
  ]);
  expect(plan({}, 2030).notes).toEqual([
    "Für 2030 sind Herbstferien und Weihnachtsferien noch nicht festgelegt. Bitte vergleichen Sie die Termine mit dem Ferienkalender.",
  ]);
});

test("where the year has no room the plan says how many are missing", () => {
  const planned = plan({ blockedDays: [blocked("2021-01-01", "2021-12-20")] });
  expect(planned.rows).toHaveLength(3);
  expect(planned.notes).toEqual([
    "KoStAG: Manche Sitzungen liegen weniger als vier Wochen auseinander, weil im Jahr 2021 wenig Raum bleibt. Bitte prüfen Sie die Termine.",
  ]);
  const dropped = meeting(KOSTAG, "2021-02-03", { state: "entfallen" });
  expect(
    plan({ blockedDays: [blocked("2021-01-01", "2021-12-20")], meetings: [dropped] }).notes,
  ).toEqual(planned.notes);
  const full = plan({ blockedDays: [blocked("2021-01-01", "2021-12-22")] });
  expect(lines(full)).toEqual(["1 Donnerstag 23.12.2021"]);
  expect(full.notes).toEqual([
    "KoStAG: Für 2 von 3 Sitzungen ist im Jahr 2021 kein Tag möglich. Grund: die Sperrtermine. Bitte geben Sie Sperrtermine frei, oder senken Sie „Sitzungen je Jahr“ auf 1.",
  ]);
});

test("a day on which another organization meets is left to it, unless that meeting is entfallen", () => {
  const base = { consultations: [decision("2021-02-17")] };
  const other = (state?: "entfallen") => [meeting(AG_0_6, "2021-04-22", state ? { state } : {})];
  expect(lines(plan({ ...base, meetings: other() }))[0]).toBe("1 Mittwoch 21.04.2021");
  expect(lines(plan({ ...base, meetings: other("entfallen") }))[0]).toBe("1 Donnerstag 22.04.2021");
});

test("nobody meets on 24.12. and 31.12., vacation data or not", () => {
  const late = { blockedDays: [blocked("2031-01-01", "2031-12-22")] };
  const often = [rules(KOSTAG, { meetingsPerYear: 5 })];
  expect(lines(plan({ ...late, rules: often }, 2031))).toEqual([
    "1 Dienstag 23.12.2031",
    "2 Montag 29.12.2031",
    "3 Dienstag 30.12.2031",
  ]);
});

test("where nobody says how often to meet the plan asks for it", () => {
  const planned = plan({ rules: [rules(KOSTAG)] });
  expect(planned.rows).toEqual([]);
  expect(planned.notes[0]).toMatch(/Sitzungen je Jahr/);
});

test("a slip in the number of meetings does not become a flood", () => {
  const planned = plan({ rules: [rules(KOSTAG, { meetingsPerYear: 1e9 })] });
  expect(planned.rows.length).toBeLessThan(261);
  expect(planned.notes[0]).toMatch(/nicht genug Tage.*„Sitzungen je Jahr“/);
});

test("an impossible year is refused", () => {
  expect(() => plan({}, 0)).toThrow(RangeError);
  expect(() => plan({}, 2021.5)).toThrow(RangeError);
});

describe("what users typed into the sheet", () => {
  const base = { meetings: HELD, consultations: [decision("2021-02-17")] };

  test("is kept when the sheet is written again", () => {
    const first = plan(base);
    const typed = { location: "Kreishaus", time: 990, format: "hybrid", remark: "mit Gästen" };
    const schedule = again(first, ({ number }) => (number === 4 ? typed : {}));
    const second = plan({ ...base, schedule });
    expect(second.rows[1]).toEqual({ ...first.rows[1], ...typed });
    expect(second.rows[0]).toEqual(first.rows[0]);
    expect(plan({ ...base, schedule: second.rows }).rows).toEqual(second.rows);
  });

  test("finds its row by the number when the day moves", () => {
    const schedule = again(plan(base), ({ number }) => (number === 4 ? { location: "Aula" } : {}));
    const moved = plan({ ...base, schedule, blockedDays: [blocked("2021-08-25")] });
    expect(lines(moved)[1]).toBe("4 Donnerstag 19.08.2021");
    expect(moved.rows[1]?.location).toBe("Aula");
  });

  test("finds its row by the day when the number changes", () => {
    const schedule = [scheduled("KoStAG", 9, isoDay("2021-08-25"), { location: "Aula" })];
    expect(plan({ ...base, schedule }).rows[1]).toMatchObject({ number: 4, location: "Aula" });
  });

  test("finds the organization by its full name too", () => {
    const schedule = [
      scheduled("koordinierungs- und steuerungsarbeitsgruppe", 3, undefined, { location: "Aula" }),
    ];
    expect(plan({ ...base, schedule }).rows[0]).toMatchObject({ number: 3, location: "Aula" });
  });

  test("holds the day of a proposal to which people were invited", () => {
    const schedule = again(plan(base), ({ number }) =>
      number === 4 ? { state: "eingeladen" } : {},
    );
    const blockedDays = [blocked("2021-08-25")];
    const second = plan({ ...base, schedule, blockedDays });
    expect(lines(second)).toEqual([
      "3 Donnerstag 22.04.2021",
      "4 Mittwoch 25.08.2021 eingeladen",
      "5 Donnerstag 04.11.2021",
    ]);
    expect(second.rows[1]?.noticeBy).toBe(isoDay("2021-08-11"));
  });

  test("stays as it stood where it matches nothing any more", () => {
    const own = scheduled("Runder Tisch", 7, isoDay("2021-05-05"), { location: "Aula" });
    const empty = scheduled("Runder Tisch", 8, isoDay("2021-05-06"));
    const rows = plan({ ...base, schedule: [own, empty] }).rows;
    expect(rows).toContainEqual(own);
    expect(rows).not.toContainEqual(empty);
  });

  test("rows of other years stay, and their numbers are continued", () => {
    const first = plan(base);
    const second = plan({ ...base, schedule: first.rows }, 2022);
    expect(second.rows.slice(0, 3)).toEqual(first.rows);
    expect(second.rows.slice(3).map(({ number }) => number)).toEqual([6, 7, 8]);
    expect(plan({ ...base, schedule: second.rows }, 2022).rows).toEqual(second.rows);
  });

  test("rows of other organizations do not count in the numbers", () => {
    const other = scheduled("AG 0-6", 9, isoDay("2020-05-05"), { location: "Aula" });
    expect(plan({ ...base, schedule: [other] }).sessions.map(({ number }) => number)).toEqual([
      3, 4, 5,
    ]);
  });

  test("may say the same as Termine, and nothing is to be told", () => {
    const invited = meeting(KOSTAG, "2021-06-09", { number: 3, state: "eingeladen" });
    const schedule = [scheduled("KoStAG", 3, isoDay("2021-06-09"), { state: "Eingeladen" })];
    expect(plan({ meetings: [...HELD, invited], schedule }).notes).toEqual([]);
  });

  test("may contradict Termine: then both are named and nothing is changed", () => {
    const dropped = meeting(KOSTAG, "2021-06-09", { number: 3, state: "entfallen" });
    const schedule = [scheduled("KoStAG", 3, isoDay("2021-06-09"), { state: "eingeladen" })];
    const planned = plan({ meetings: [...HELD, dropped], schedule });
    expect(planned.rows.find(({ number }) => number === 3)?.state).toBe("eingeladen");
    expect(planned.notes).toEqual([
      "KoStAG: Für die Sitzung am 09.06.2021 steht in Termine „entfallen“, im Sitzungsplan „eingeladen“. Bitte gleichen Sie beides an.",
    ]);
  });

  test("an organization named like a built-in property does no harm", () => {
    const odd = scheduled("__proto__", 1, isoDay("2021-05-05"), { remark: "bleibt" });
    expect(plan({ ...base, schedule: [odd] }).rows).toContainEqual(odd);
  });
});

describe("in every year of the vacation table", () => {
  const dayOf = (year: number) => (offset: number) => addDays(isoDay(`${year}-01-01`), offset);
  const anyRegister = fc.record({
    year: fc.integer({ min: 2021, max: 2029 }),
    perYear: fc.integer({ min: 1, max: 12 }),
    blockedOffsets: fc.array(fc.integer({ min: 0, max: 360 }), { maxLength: 20 }),
    fixedOffsets: fc.array(fc.integer({ min: 0, max: 360 }), { maxLength: 4 }),
    decisionOffset: fc.option(fc.integer({ min: 0, max: 200 })),
  });

  test("proposals lie on working days, outside vacations and blocked days, and fill the number", () => {
    fc.assert(
      fc.property(
        anyRegister,
        ({ year, perYear, blockedOffsets, fixedOffsets, decisionOffset }) => {
          const day = dayOf(year);
          const blockedDays = blockedOffsets.map(day);
          const fixedDays = [...new Set(fixedOffsets)].map(day);
          const decided = decisionOffset === null ? undefined : day(decisionOffset);
          const change: Partial<Register> = {
            rules: [rules(KOSTAG, { meetingsPerYear: perYear })],
            blockedDays: blockedDays.map((start) => ({
              ...blocked("2021-01-01"),
              term: { start, end: start },
            })),
            meetings: fixedDays.map((fixed) => ({ ...meeting(KOSTAG, "2021-01-01"), day: fixed })),
            consultations:
              decided === undefined ? [] : [{ ...decision("2021-01-01"), day: decided }],
          };
          const planned = plan(change, year);
          const days = planned.rows.map((row) => row.day!);
          const proposed = days.filter((day) => !fixedDays.includes(day));
          const isBad = (day: Day) =>
            isWeekend(day) ||
            publicHolidayName(day) !== undefined ||
            vacationOn(day) !== undefined ||
            blockedDays.includes(day) ||
            [`24.12.${year}`, `31.12.${year}`].includes(germanDate(day)) ||
            yearOf(day) !== year ||
            (decided !== undefined && day <= decided);
          expect(proposed.filter(isBad).map(germanDate)).toEqual([]);
          expect(new Set(days).size).toBe(days.length);
          expect(days).toHaveLength(Math.max(perYear, fixedDays.length));
          expect(plan(change, year)).toEqual(planned);
          expect(plan({ ...change, schedule: planned.rows }, year)).toEqual(planned);
        },
      ),
    );
  });

  test.each([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029])(
    "three meetings of %d are at least eighty days apart",
    (year) => {
      const days = plan({}, year).rows.map(({ day }) => day!);
      const distances = days.slice(1).map((day, index) => day - days[index]!);
      expect(Math.min(...distances)).toBeGreaterThanOrEqual(80);
    },
  );
});
