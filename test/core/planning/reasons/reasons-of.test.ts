import { germanDate, isoDay } from "../../../../src/core/calendar";
import { planSessions } from "../../../../src/core/planning";
import type { Register } from "../../../../src/core/register";
import { asked } from "../arrange/year-by-hand";
import {
  ABSI,
  blocked,
  decision,
  KOSTAG,
  meeting,
  membership,
  organization,
  person,
  register,
} from "../register-by-hand";

const BEIRAT = organization("Beirat");
const MARCH = { firstMonth: 3, lastMonth: 3 };
const ONE = { rules: [asked(KOSTAG, 1, MARCH)] };
const IDEAL = isoDay("2022-03-16");
const ANNA = person("Frau Anna Aupers");
const SHARED = { memberships: [KOSTAG, ABSI].map((body) => membership(ANNA, body)) };
const APART = {
  memberships: [membership(ANNA, KOSTAG), membership(person("Herr Bernd Büning"), ABSI)],
};
const AT = (startMinutes: number) => ({ ...MARCH, startMinutes, durationMinutes: 60 });
const ELSEWHERE = { meetings: [meeting(ABSI, "2022-03-16")] };

function reasons(change: Partial<Register>, year = 2022) {
  return planSessions(register(change), { year }).reasons;
}

/** What stands against the ideal day of each proposal, in the order of the days. */
function against(change: Partial<Register>, year?: number): string[] {
  return reasons(change, year).map(({ organization: { shortName }, against: text }) =>
    text === "" ? shortName : `${shortName}: ${text}`,
  );
}

test("nothing stands against the ideal day where it is the day", () => {
  expect(reasons(ONE)).toMatchObject([
    { organization: KOSTAG, day: IDEAL, ideal: IDEAL, against: "" },
  ]);
});

describe("what stands against the ideal day:", () => {
  test.each<[string, Partial<Register>]>([
    ["Sperrtermin", { ...ONE, blockedDays: [blocked("2022-03-16")] }],
    ["belegt durch ABSI", { ...ONE, ...SHARED, ...ELSEWHERE }],
    ["ein anderer Wochentag", { rules: [asked(KOSTAG, 1, { ...MARCH, weekdays: [2] })] }],
    ["an dem Tag tagt auch: ABSI", { ...ONE, ...APART, ...ELSEWHERE }],
    [
      "zu nah an einer anderen Sitzung",
      {
        rules: [asked(KOSTAG, 2, { leastDistance: 150 })],
        meetings: [meeting(KOSTAG, "2022-06-30")],
      },
    ],
    [
      "Reihenfolge der Gremien",
      {
        rules: [asked(KOSTAG, 1, { ...MARCH, before: [{ organization: ABSI, leastDays: 14 }] })],
        meetings: [meeting(ABSI, "2022-03-24")],
      },
    ],
  ])("%s", (text, change) => {
    expect(against(change)).toEqual([`KoStAG: ${text}`]);
  });

  test("the months asked for", () => {
    const rules = [asked(KOSTAG, 2, { firstMonth: 9, lastMonth: 11, idealDistance: 120 })];
    const outside = "KoStAG: außerhalb des gewünschten Zeitraums";
    expect(against({ rules })).toEqual([outside, outside]);
  });

  test("the decision, and the time that it takes to invite after it", () => {
    const first = (idealDistance: number) =>
      against(
        {
          rules: [asked(KOSTAG, 2, { idealDistance })],
          consultations: [decision("2021-02-17")],
        },
        2021,
      )[0];
    expect(first(310)).toBe("KoStAG: zu früh für die Ladungsfrist nach der Entscheidung");
    expect(first(338)).toBe("KoStAG: vor der Entscheidung");
  });

  test("the ends of the year, whoever decides and whatever day it is there", () => {
    const rules = [asked(KOSTAG, 2, { idealDistance: 400 })];
    const outside = "KoStAG: außerhalb des Jahres 2022";
    expect(reasons({ rules }).map(({ ideal }) => germanDate(ideal))).toEqual([
      "14.12.2021",
      "18.01.2023",
    ]);
    expect(against({ rules })).toEqual([outside, outside]);
  });

  test("the other sessions, where nothing but they keep it from that day", () => {
    const rules = [asked(KOSTAG, 2, { ...MARCH, leastDistance: 15 })];
    expect(against({ rules, blockedDays: marchWithout([2, 9, 16, 23, 30]) })).toEqual([
      "KoStAG: Reihenfolge und Abstand der anderen Sitzungen",
      "KoStAG",
    ]);
  });

  test("another proposal of that day, of a body that cannot meet beside it", () => {
    const rules = [asked(KOSTAG, 1, AT(600)), asked(ABSI, 1, AT(1080)), asked(BEIRAT, 1, AT(1080))];
    expect(against({ rules, organizations: [KOSTAG, ABSI, BEIRAT] })).toEqual([
      "ABSI: belegt durch Beirat",
      "KoStAG",
      "Beirat",
    ]);
  });
});

describe("the next best day", () => {
  const next = (change: Partial<Register>) => reasons(change)[0]?.next;

  test("may be as good, and is only later", () => {
    expect(next({ ...ONE, blockedDays: [blocked("2022-03-16")] })).toEqual({
      day: isoDay("2022-03-17"),
      extraCost: 0,
      why: "ebenso gut, aber später",
    });
  });

  test("is further away, or less good for a reason of its own", () => {
    expect(next(ONE)).toEqual({
      day: isoDay("2022-03-15"),
      extraCost: 1,
      why: "1 Tag weiter vom idealen Tag",
    });
    expect(next({ ...ONE, blockedDays: marchWithout([9, 16, 23]) })?.why).toBe(
      "7 Tage weiter vom idealen Tag",
    );
    expect(next({ ...ONE, ...APART, meetings: [meeting(ABSI, "2022-03-15")] })?.day).toBe(
      isoDay("2022-03-17"),
    );
    const blockedDays = [blocked("2022-03-16"), blocked("2022-03-21", "2022-03-31")];
    const friday = [blocked("2022-03-01", "2022-03-14"), blocked("2022-03-17")];
    expect(next({ ...ONE, blockedDays: [...blockedDays, ...friday] })?.why).toBe(
      "1 Tag näher am idealen Tag, Freitag",
    );
  });

  test("is none where there is no other", () => {
    const blockedDays = [blocked("2022-03-01", "2022-03-15"), blocked("2022-03-17", "2022-03-31")];
    expect(next({ ...ONE, blockedDays })).toBeUndefined();
  });

  describe("leaves the other sessions where they are:", () => {
    /** Each session of March 2022 with its next best day, where only these days are free. */
    const nexts = (rules: Register["rules"], free: number[], change: Partial<Register> = {}) =>
      reasons({
        ...change,
        rules,
        organizations: rules.map(({ organization: body }) => body),
        blockedDays: marchWithout(free),
      }).map(
        ({ organization: { shortName }, day, next: other }) =>
          `${shortName} ${germanDate(day).slice(0, 2)}: ${other ? germanDate(other.day).slice(0, 2) : "–"}`,
      );
    const WEDNESDAYS = [2, 9, 16, 23, 30];

    test.each<[number, string[]]>([
      [7, ["KoStAG 09: 02", "KoStAG 23: 16"]],
      [8, ["KoStAG 09: 02", "KoStAG 23: 30"]],
      [15, ["KoStAG 02: –", "KoStAG 23: 30"]],
    ])("at least %i days between two sessions", (leastDistance, expected) => {
      expect(nexts([asked(KOSTAG, 2, { ...MARCH, leastDistance })], WEDNESDAYS)).toEqual(expected);
    });

    test("between three sessions only the neighbours count, and both do", () => {
      expect(nexts([asked(KOSTAG, 3, { ...MARCH, leastDistance: 7 })], WEDNESDAYS)).toEqual([
        "KoStAG 09: 02",
        "KoStAG 16: –",
        "KoStAG 23: 30",
      ]);
    });

    test.each<[number, string[]]>([
      [7, ["KoStAG 09: 16", "ABSI 23: 16"]],
      [14, ["KoStAG 09: –", "ABSI 23: 30"]],
    ])("at least %i days before a session of another body", (leastDays, expected) => {
      const before = [{ organization: ABSI, leastDays }];
      const rules = [asked(KOSTAG, 1, { ...MARCH, before }), asked(ABSI, 1, MARCH)];
      expect(nexts(rules, [9, 16, 23, 30])).toEqual(expected);
    });

    test("nobody moves to a day of a body that cannot meet beside it", () => {
      const rules = [asked(KOSTAG, 1, MARCH), asked(ABSI, 1, MARCH)];
      expect(nexts(rules, [9, 16, 23], SHARED)).toEqual(["KoStAG 09: 23", "ABSI 16: 23"]);
      expect(nexts(rules, [9, 16], SHARED)).toEqual(["KoStAG 09: –", "ABSI 16: –"]);
    });

    test("but to that of a body that can", () => {
      const rules = [
        asked(KOSTAG, 1, AT(600)),
        asked(ABSI, 1, AT(1080)),
        asked(BEIRAT, 1, AT(1080)),
      ];
      expect(nexts(rules, [9, 16])).toEqual(["ABSI 09: –", "KoStAG 16: 09", "Beirat 16: –"]);
    });
  });
});

function marchWithout(free: readonly number[]) {
  return Array.from({ length: 31 }, (_day, index) => index + 1)
    .filter((day) => !free.includes(day))
    .map((day) => blocked(`2022-03-${String(day).padStart(2, "0")}`));
}
