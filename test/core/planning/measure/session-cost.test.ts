import { addDays, isoDay, type Day } from "../../../../src/core/calendar";
import { planningYear } from "../../../../src/core/planning/arrange/planning-year";
import { FLAW_COSTS } from "../../../../src/core/planning/measure/flaws";
import { costOfDay, flawsFinder } from "../../../../src/core/planning/measure/session-cost";
import type { Meeting } from "../../../../src/core/register";
import { ABSI, KOSTAG, meeting, quota, register, rules } from "../register-by-hand";

test("a day costs the square of its distance from the ideal one, and its flaws", () => {
  const ideal = isoDay("2021-09-15");
  expect(costOfDay(ideal, ideal, [])).toBe(0);
  expect(costOfDay(addDays(ideal, -3), ideal, [])).toBe(9);
  const flaws = [
    { cost: 100, text: "a" },
    { cost: 7, text: "b" },
  ];
  expect(costOfDay(addDays(ideal, 2), ideal, flaws)).toBe(4 + 107);
});

/** A Wednesday in the middle of nothing. */
const DAY = isoDay("2021-09-15");

function flawsOn(day: Day, meetings: readonly Meeting[]): string[] {
  const quotas = [quota(KOSTAG, 2, "personal")];
  const asked = register({ quotas, meetings, rules: [rules(KOSTAG, { meetingsPerYear: 3 })] });
  const year = planningYear(asked, 2021, { find: () => undefined, chosen: new Map() });
  const [wish] = year.wishes;
  return flawsFinder(year, wish!)(day).map(({ cost, text }) => `${text} ${cost}`);
}

const NOTHING_FOLLOWS = `in den Wochen danach tagt nicht: ABSI ${FLAW_COSTS.nothingFollows}`;

describe("what is less good about a day for the KoStAG:", () => {
  test("nothing, where nobody else meets", () => {
    expect(flawsOn(DAY, [])).toEqual([]);
  });

  test("another body meets that day, but not itself", () => {
    const others = [meeting(ABSI, "2021-09-15"), meeting(ABSI, "2021-10-06")];
    expect(flawsOn(DAY, others)).toEqual([`an dem Tag tagt auch: ABSI ${FLAW_COSTS.otherMeeting}`]);
    expect(flawsOn(DAY, [meeting(KOSTAG, "2021-09-15")])).toEqual([]);
  });

  test.each([
    [13, [NOTHING_FOLLOWS]],
    [14, []],
    [42, []],
    [43, [NOTHING_FOLLOWS]],
    [-14, [NOTHING_FOLLOWS]],
  ])("the sender meets %d days later", (days, flaws) => {
    const sender = { ...meeting(ABSI, undefined), day: addDays(DAY, days) };
    expect(flawsOn(DAY, [sender])).toEqual(flaws);
  });

  test("one of several meetings of the sender is enough", () => {
    const meetings = ["2021-09-16", "2021-10-06"].map((day) => meeting(ABSI, day));
    expect(flawsOn(DAY, meetings)).toEqual([]);
  });

  test("a Friday, where no weekday is asked for", () => {
    expect(flawsOn(isoDay("2021-09-17"), [])).toEqual([`Freitag ${FLAW_COSTS.weekday}`]);
  });
});
