import { addDays, germanDate, isoDay } from "../../../src/core/calendar";
import {
  daysOf,
  decidingConsultation,
  freeDays,
  planningPeriod,
  wholeYear,
} from "../../../src/core/planning/free-days";
import type { Register } from "../../../src/core/register";
import { ABSI, blocked, decision, meeting, register } from "./register-by-hand";

function period(start: string, end: string) {
  return { start: isoDay(start), end: isoDay(end) };
}

describe("days on which a meeting may be proposed", () => {
  const freeOf = (change: Partial<Register>, start: string, end: string) =>
    freeDays(register(change), period(start, end)).map(germanDate);

  test("are Monday to Friday, without holidays and school holidays", () => {
    // Fronleichnam 2021 is Thursday, 3 June.
    expect(freeOf({}, "2021-06-02", "2021-06-08")).toEqual([
      "02.06.2021",
      "04.06.2021",
      "07.06.2021",
      "08.06.2021",
    ]);
    expect(freeOf({}, "2021-04-08", "2021-04-13")).toEqual(["12.04.2021", "13.04.2021"]);
  });

  test("are not blocked and nobody meets on them, unless the meeting is off", () => {
    const blockedDays = [blocked("2021-06-08", "2021-06-09")];
    const meetings = [
      meeting(ABSI, "2021-06-10"),
      meeting(ABSI, "2021-06-11", { state: "entfallen" }),
    ];
    expect(freeOf({ blockedDays, meetings }, "2021-06-07", "2021-06-11")).toEqual([
      "07.06.2021",
      "11.06.2021",
    ]);
  });
});

describe("the period of a year's plan", () => {
  const startOf = (day: string, year = 2021) =>
    germanDate(planningPeriod(register({ consultations: [decision(day)] }), year).start);

  test("begins on the day after the decision, if that lies in the year", () => {
    expect(startOf("2021-02-17")).toBe("18.02.2021");
    expect(startOf("2021-01-01")).toBe("02.01.2021");
    expect(startOf("2021-12-30")).toBe("31.12.2021");
    expect(startOf("2020-12-31")).toBe("01.01.2021");
    expect(startOf("2022-01-01")).toBe("01.01.2021");
    expect(planningPeriod(register(), 2021)).toEqual(wholeYear(2021));
  });

  test("holds no day where the decision falls on the last one", () => {
    const decided = register({ consultations: [decision("2021-12-31")] });
    expect(daysOf(planningPeriod(decided, 2021))).toEqual([]);
  });
});

test("the station that decides is the last one marked, else the last", () => {
  const [first, second] = [decision("2021-01-21"), decision("2021-02-17")];
  const unmarked = [first, second].map((station) => ({ ...station, authoritative: undefined }));
  expect(decidingConsultation([])).toBeUndefined();
  expect(decidingConsultation(unmarked)).toBe(unmarked[1]);
  expect(decidingConsultation([first, unmarked[1]!])).toBe(first);
  expect(decidingConsultation([first, second, unmarked[1]!])).toBe(second);
});

test("a year that no calendar knows is a mistake of ours", () => {
  for (const year of [2021.5, NaN, 0.5]) expect(() => wholeYear(year)).toThrow(`no year: ${year}`);
  expect(wholeYear(2024)).toEqual(period("2024-01-01", "2024-12-31"));
});

test("days of a period come in order, and none where it ends before it starts", () => {
  const start = isoDay("2021-02-27");
  expect(daysOf(period("2021-02-27", "2021-03-01"))).toEqual([
    start,
    addDays(start, 1),
    addDays(start, 2),
  ]);
  expect(daysOf(period("2021-02-27", "2021-02-27"))).toEqual([start]);
  expect(daysOf(period("2021-02-27", "2021-02-25"))).toEqual([]);
});
