import {
  addDays,
  germanDate,
  isoDay,
  weekdayNumber,
  yearMonthDay,
} from "../../../src/core/calendar";
import { planSessions, type SessionPlan } from "../../../src/core/planning";
import type { Organization, Register, SessionRules } from "../../../src/core/register";
import { planLines } from "./plan-lines";
import {
  ABSI,
  AG_0_6,
  AG_6_18,
  blocked,
  decision,
  KOSTAG,
  meeting,
  membership,
  person,
  register,
  rules,
} from "./register-by-hand";

const NOTHING: SessionRules = {
  weekdays: undefined,
  startMinutes: undefined,
  durationMinutes: undefined,
  firstMonth: undefined,
  lastMonth: undefined,
  leastDistance: undefined,
  idealDistance: undefined,
  before: [],
  after: [],
};

function wish(where: Organization, meetingsPerYear: number, sessions: Partial<SessionRules> = {}) {
  return rules(where, { meetingsPerYear, sessions: { ...NOTHING, ...sessions } });
}

function plan(change: Partial<Register>, year = 2022): SessionPlan {
  return planSessions(register(change), { year });
}

function daysOf({ rows }: SessionPlan, where = KOSTAG) {
  return rows.flatMap(({ organizationName, day }) =>
    organizationName === where.shortName && day !== undefined ? [day] : [],
  );
}

describe("what the sheet asks for is kept:", () => {
  test("weekdays", () => {
    const days = daysOf(plan({ rules: [wish(KOSTAG, 6, { weekdays: [5] })] }));
    expect(days.map(weekdayNumber)).toEqual([5, 5, 5, 5, 5, 5]);
  });

  test("months, over which the sessions are spread", () => {
    const days = daysOf(plan({ rules: [wish(KOSTAG, 2, { firstMonth: 9, lastMonth: 11 })] }));
    expect(days.map((day) => yearMonthDay(day).month)).toEqual([9, 11]);
  });

  test("a least and an ideal distance", () => {
    const least = daysOf(plan({ rules: [wish(KOSTAG, 3, { leastDistance: 120 })] }));
    expect(least.slice(1).every((day, index) => day - least[index]! >= 120)).toBe(true);
    const close = daysOf(
      plan({ rules: [wish(KOSTAG, 3, { idealDistance: 28, leastDistance: 7, lastMonth: 6 })] }),
    );
    expect(close.at(-1)! - close[0]!).toBeLessThan(70);
  });

  test("a time, which is written and does not count as typed", () => {
    const asked = [wish(KOSTAG, 3, { startMinutes: 990 })];
    const first = plan({ rules: asked });
    expect(first.rows.map(({ time }) => time)).toEqual([990, 990, 990]);
    const fewer = [wish(KOSTAG, 2, { startMinutes: 990 })];
    expect(plan({ rules: fewer, schedule: first.rows }).rows).toHaveLength(2);
  });

  test("an order of two organizations, round by round", () => {
    const before = [{ organization: KOSTAG, leastDays: 30 }];
    const planned = plan({ rules: [wish(KOSTAG, 4), wish(ABSI, 4, { before })] });
    const [first, then] = [daysOf(planned, ABSI), daysOf(planned)];
    expect(first.every((day, round) => then[round]! - day >= 30)).toBe(true);
    const after = [{ organization: ABSI, leastDays: 30 }];
    const reversed = plan({ rules: [wish(KOSTAG, 4, { after }), wish(ABSI, 4)] });
    expect(daysOf(reversed, ABSI).every((day, at) => daysOf(reversed)[at]! - day >= 30)).toBe(true);
  });

  test("an order before given days of an organization that is not planned", () => {
    const meetings = ["2022-03-17", "2022-09-08"].map((day) => meeting(ABSI, day));
    const before = [{ organization: ABSI, leastDays: 14 }];
    const days = daysOf(plan({ rules: [wish(KOSTAG, 2, { before })], meetings }));
    const isFollowed = days.map((day) =>
      meetings.some((each) => each.day! - day >= 14 && each.day! - day <= 42),
    );
    expect(isFollowed).toEqual([true, true]);
  });
});

test("an order with somebody of whom no day is known says so", () => {
  const before = [{ organization: ABSI, leastDays: undefined }];
  expect(plan({ rules: [wish(KOSTAG, 1, { before })] }).notes).toEqual([
    "Von ABSI ist im Jahr 2022 keine Sitzung bekannt: Die Reihenfolge bleibt insoweit ohne Wirkung. Bitte tragen Sie die Sitzungen im Blatt Termine ein.",
  ]);
});

test("a Ladungsfrist in Werktagen counts neither Sundays nor holidays", () => {
  const asked = rules(KOSTAG, { meetingsPerYear: 1, noticeDays: 10, noticeCount: "working" });
  const [row] = plan({ rules: [asked], consultations: [decision("2021-02-17")] }, 2021).rows;
  expect(row?.day && germanDate(row.day)).toBe("01.07.2021");
  expect(row?.noticeBy && germanDate(row.noticeBy)).toBe("19.06.2021");
});

test("nobody is invited before the decision", () => {
  const early = [wish(KOSTAG, 2, { lastMonth: 3 })];
  const planned = plan({ rules: early, consultations: [decision("2021-02-17")] }, 2021);
  expect(planned.rows.every(({ noticeBy }) => noticeBy! > isoDay("2021-02-17"))).toBe(true);
});

describe("fixed days of others", () => {
  const anna = person("Frau Anna Aupers");
  const both = [membership(anna, KOSTAG), membership(anna, ABSI)];
  const ideal = daysOf(plan({ rules: [wish(KOSTAG, 1)] }))[0]!;
  const onIdeal = (startMinutes?: number) => [
    { ...meeting(ABSI, "2022-01-03"), day: ideal, startMinutes, number: undefined },
  ];

  test("are left alone where persons are shared", () => {
    const planned = plan({ rules: [wish(KOSTAG, 1)], memberships: both, meetings: onIdeal() });
    expect(daysOf(planned)).not.toContain(ideal);
  });

  test("are possible one after the other, but liked less", () => {
    const asked = [wish(KOSTAG, 1, { startMinutes: 18 * 60, weekdays: [weekdayNumber(ideal)] })];
    const meetings = onIdeal(14 * 60);
    expect(daysOf(plan({ rules: asked, memberships: both, meetings }))).toEqual([ideal]);
    const overlapping = plan({ rules: asked, memberships: both, meetings: onIdeal(17 * 60) });
    expect(daysOf(overlapping)).not.toContain(ideal);
  });

  test("are liked less where nobody is shared, and taken where nothing else is as good", () => {
    const others = [membership(anna, KOSTAG), membership(person("Herr Bernd Büning"), ABSI)];
    const asked = [wish(KOSTAG, 1, { weekdays: [weekdayNumber(ideal)] })];
    const known = { rules: asked, memberships: others, meetings: onIdeal() };
    expect(daysOf(plan(known))).toEqual([ideal]);
    expect(daysOf(plan({ ...known, memberships: [] }))).not.toContain(ideal);
  });

  test("are also those of our sheet to which people were invited", () => {
    const first = plan({ rules: [wish(KOSTAG, 1)] });
    const schedule = first.rows.map((row) => ({ ...row, state: "eingeladen" }));
    const second = plan({ rules: [wish(KOSTAG, 1), wish(ABSI, 1)], schedule });
    expect(daysOf(second)).toEqual([ideal]);
    expect(daysOf(second, ABSI)).not.toContain(ideal);
  });
});

describe("where not all can be kept, the plan says what is in the way:", () => {
  test("a distance that cannot hold", () => {
    const planned = plan({ rules: [wish(KOSTAG, 4, { leastDistance: 150 })] });
    expect(planned.rows).toHaveLength(3);
    expect(planned.notes).toEqual([
      "KoStAG: Für 1 von 4 Sitzungen ist im Jahr 2022 kein Tag möglich. Grund: der Mindestabstand von 150 Tagen. Bitte senken Sie den Mindestabstand (KoStAG) auf 115 Tage, oder senken Sie „Sitzungen je Jahr“ auf 3.",
    ]);
  });

  test("the same distance of several organizations, each by itself", () => {
    const asked = [KOSTAG, ABSI].map((each) => wish(each, 4, { leastDistance: 150 }));
    expect(plan({ rules: asked }).rows).toHaveLength(6);
  });

  test("a distance and months", () => {
    const asked = { firstMonth: 3, lastMonth: 4, leastDistance: 61 };
    expect(plan({ rules: [wish(KOSTAG, 2, asked)] }, 2021).notes).toEqual([
      "KoStAG: Für 1 von 2 Sitzungen ist im Jahr 2021 kein Tag möglich. Zusammen geht das nicht: der Mindestabstand von 61 Tagen; der Zeitraum März bis April. Bitte senken Sie den Mindestabstand (KoStAG) auf 60 Tage, oder erweitern Sie den Zeitraum (KoStAG), oder senken Sie „Sitzungen je Jahr“ auf 1.",
    ]);
  });

  test("a year that is blocked altogether", () => {
    const planned = plan({
      rules: [wish(KOSTAG, 2)],
      blockedDays: [blocked("2022-01-01", "2022-12-31")],
    });
    expect(planned.rows).toEqual([]);
    expect(planned.notes).toEqual([
      "KoStAG: Für 2 von 2 Sitzungen ist im Jahr 2022 kein Tag möglich. Grund: die Sperrtermine. Bitte geben Sie Sperrtermine frei.",
    ]);
  });

  test("orders that contradict each other", () => {
    const first = wish(KOSTAG, 2, { before: [{ organization: ABSI, leastDays: 14 }] });
    const second = wish(ABSI, 2, { before: [{ organization: KOSTAG, leastDays: 14 }] });
    const planned = plan({ rules: [first, second] });
    expect(planned.rows).toHaveLength(4);
    expect(planned.notes).toEqual([
      "Eine Reihenfolge ließ sich im Jahr 2022 nicht einhalten: ABSI tagt mindestens 14 Tage vor KoStAG. Grund: KoStAG tagt mindestens 14 Tage vor ABSI. Bitte geben Sie die Reihenfolge KoStAG und ABSI auf, oder geben Sie die Reihenfolge ABSI und KoStAG auf.",
    ]);
  });

  test("a default of ours gives way by itself", () => {
    const free = ["2022-02-07", "2022-11-14"].map(isoDay);
    const blockedDays = [
      blocked("2022-01-01", "2022-02-06"),
      {
        ...blocked("2022-01-01"),
        term: { start: addDays(free[0]!, 1), end: addDays(free[1]!, -1) },
      },
      blocked("2022-11-15", "2022-12-31"),
    ];
    const planned = plan({ rules: [wish(KOSTAG, 1), wish(AG_6_18, 1)], blockedDays });
    expect(planLines(planned)).toEqual(["AG 6-18 1 Mo 07.02.2022", "KoStAG 1 Mo 14.11.2022"]);
    expect(planned.notes).toEqual([
      "Eine Vorgabe des Werkzeugs gilt im Jahr 2022 nicht, weil sonst nicht alle Sitzungen Platz hätten: AG 6-18 tagt höchstens 42 Tage vor KoStAG.",
    ]);
  });
});

test("working groups without a KoStAG are spread like any other", () => {
  expect(daysOf(plan({ rules: [wish(AG_0_6, 3)] }), AG_0_6)).toEqual(
    daysOf(plan({ rules: [wish(KOSTAG, 3)] })),
  );
});
