import {
  addDays,
  germanDate,
  hasVacationData,
  isVacationUnknown,
  isoDay,
  unfixedVacations,
  vacationOn,
} from "../../../src/core/calendar";

test.each([
  ["2021-03-28", undefined],
  ["2021-03-29", "Osterferien"],
  ["2021-04-10", "Osterferien"],
  ["2021-04-11", undefined],
  ["2021-05-25", "Pfingstferien"],
  ["2021-05-26", undefined],
  ["2022-06-07", undefined],
  ["2026-09-01", "Sommerferien"],
  ["2026-09-02", undefined],
  ["2027-11-06", "Herbstferien"],
  ["2029-10-15", "Herbstferien"],
  ["2030-04-15", "Osterferien"],
])("on %s there is: %s", (day, name) => {
  expect(vacationOn(isoDay(day))?.name).toBe(name);
});

test("Christmas holidays go on in January of the next year", () => {
  const vacation = vacationOn(isoDay("2022-01-05"));
  expect(vacation?.name).toBe("Weihnachtsferien");
  expect(vacation && germanDate(vacation.period.start)).toBe("24.12.2021");
  expect(vacation && germanDate(vacation.period.end)).toBe("08.01.2022");
  expect(vacationOn(isoDay("2021-01-06"))?.name).toBe("Weihnachtsferien");
  expect(vacationOn(isoDay("2021-01-07"))).toBeUndefined();
  expect(vacationOn(isoDay("2030-01-04"))?.name).toBe("Weihnachtsferien");
});

test("summer holidays last about six weeks in every year of the table", () => {
  for (let year = 2021; year <= 2030; year += 1) {
    const days = Array.from({ length: 365 }, (_, index) => addDays(isoDay(`${year}-01-01`), index));
    const summer = days.filter((day) => vacationOn(day)?.name === "Sommerferien");
    expect(summer).toHaveLength(44);
  }
});

test("outside the table nothing is claimed to be known", () => {
  expect(hasVacationData(2020)).toBe(false);
  expect(hasVacationData(2031)).toBe(false);
  expect(unfixedVacations(2031)).toHaveLength(5);
  expect(vacationOn(isoDay("2031-07-15"))).toBeUndefined();
});

test("of 2030 the autumn and Christmas holidays are not fixed yet", () => {
  expect(hasVacationData(2030)).toBe(true);
  expect(unfixedVacations(2030)).toEqual(["Herbstferien", "Weihnachtsferien"]);
  expect(unfixedVacations(2029)).toEqual([]);
  expect(unfixedVacations(2028)).toEqual([]);
});

test.each([
  ["2020-12-22", true],
  ["2020-12-23", false],
  ["2021-01-07", false],
  ["2029-12-31", false],
  ["2030-01-05", false],
  ["2030-08-06", false],
  ["2030-08-07", true],
  ["2030-12-31", true],
  ["2031-01-01", true],
])("on %s vacations are unknown: %s", (day, isUnknown) => {
  expect(isVacationUnknown(isoDay(day))).toBe(isUnknown);
});
