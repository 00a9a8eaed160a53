import { isoDay, type Day } from "../../../src/core/calendar";
import { numberSessions, type GivenNumber } from "../../../src/core/planning/number-sessions";

const [MARCH, JUNE, SEPTEMBER] = [
  isoDay("2022-03-02"),
  isoDay("2022-06-15"),
  isoDay("2022-09-14"),
] as const;

function numbers(
  sessions: readonly (readonly [Day | undefined, (number | undefined)?, boolean?])[],
  ...given: readonly (readonly [number, Day?])[]
) {
  const planned = sessions.map(([day, number, counts = true]) => ({ day, number, counts }));
  const known = given.map(([number, day]): GivenNumber => ({ number, day }));
  return numberSessions(planned, known).map(({ number }) => number ?? "-");
}

describe("sessions without a number", () => {
  test("count from one, in the order of their days", () => {
    expect(numbers([[MARCH], [JUNE], [SEPTEMBER]])).toEqual([1, 2, 3]);
  });

  test("go on behind the highest number before them, wherever it was given", () => {
    expect(numbers([[MARCH], [JUNE]], [3, isoDay("2021-12-01")])).toEqual([4, 5]);
    expect(numbers([[MARCH], [JUNE]], [2], [3])).toEqual([4, 5]);
    expect(numbers([[MARCH], [JUNE]], [7, isoDay("2022-05-01")])).toEqual([1, 8]);
    expect(numbers([[MARCH]], [7, MARCH])).toEqual([1]);
    expect(numbers([[undefined]], [7, SEPTEMBER])).toEqual([8]);
    expect(numbers([[MARCH]], [7, SEPTEMBER], [3])).toEqual([4]);
    expect(numbers([[MARCH]], [3], [7, SEPTEMBER])).toEqual([4]);
  });

  test("never take a number that is given to a later meeting", () => {
    expect(numbers([[MARCH], [JUNE]], [1, SEPTEMBER], [3, SEPTEMBER])).toEqual([2, 4]);
  });

  test("go on behind a number with a part", () => {
    expect(numbers([[JUNE]], [3.5, MARCH])).toEqual([4]);
  });
});

test("a given number stays, and what does not take place gets none", () => {
  expect(numbers([[MARCH, 4], [JUNE, undefined, false], [SEPTEMBER]], [4, MARCH])).toEqual([
    4,
    "-",
    5,
  ]);
});
