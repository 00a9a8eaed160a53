import { dayFromEpoch } from "../../../../src/core/calendar";
import { daysAtDistance, idealDays } from "../../../../src/core/planning/measure/ideal-days";

const PERIOD = { start: dayFromEpoch(0), end: dayFromEpoch(120) };

describe("days that are spread evenly over a period of 120 days", () => {
  const spread = (count: number, ...fixed: readonly number[]) =>
    idealDays(PERIOD, fixed.map(dayFromEpoch), count);

  test("keep half a distance from its ends", () => {
    expect(spread(0)).toEqual([]);
    expect(spread(1)).toEqual([60]);
    expect(spread(3)).toEqual([20, 60, 100]);
  });

  test("go where there is most room beside the days that are fixed", () => {
    expect(spread(1, 90)).toEqual([30]);
    expect(spread(2, 60)).toEqual([20, 100]);
    expect(spread(1, 30, 90)).toEqual([60]);
    expect(spread(1, -10, 130)).toEqual([60]);
  });
});

test("days at a given distance lie around the middle of the period", () => {
  expect(daysAtDistance(PERIOD, 1, 28)).toEqual([60]);
  expect(daysAtDistance(PERIOD, 2, 28)).toEqual([46, 74]);
  expect(daysAtDistance(PERIOD, 3, 28)).toEqual([32, 60, 88]);
  const later = { start: dayFromEpoch(40), end: dayFromEpoch(100) };
  expect(daysAtDistance(later, 3, 10)).toEqual([60, 70, 80]);
});
