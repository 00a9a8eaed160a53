import { execFileSync } from "node:child_process";
import {
  addDays,
  germanDate,
  isoDay,
  publicHolidayName,
  yearOf,
  type Day,
} from "../../../src/core/calendar";

function holidaysOf(year: number): string[] {
  const found: string[] = [];
  for (let day: Day = isoDay(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
    const name = publicHolidayName(day);
    if (name !== undefined) found.push(`${germanDate(day)} ${name}`);
  }
  return found;
}

const HOLIDAYS_2021 = [
  "01.01.2021 Neujahrstag",
  "02.04.2021 Karfreitag",
  "05.04.2021 Ostermontag",
  "01.05.2021 Tag der Arbeit",
  "13.05.2021 Christi Himmelfahrt",
  "24.05.2021 Pfingstmontag",
  "03.06.2021 Fronleichnam",
  "03.10.2021 Tag der Deutschen Einheit",
  "01.11.2021 Allerheiligen",
  "25.12.2021 1. Weihnachtstag",
  "26.12.2021 2. Weihnachtstag",
];

test("2021 has the eleven holidays of North Rhine-Westphalia under their German names", () => {
  expect(holidaysOf(2021)).toEqual(HOLIDAYS_2021);
});

test("every year from 2021 to 2030 has eleven holidays", () => {
  for (let year = 2021; year <= 2030; year += 1) expect(holidaysOf(year)).toHaveLength(11);
});

test("Heilige Drei Könige and Reformationstag are working days here", () => {
  expect(publicHolidayName(isoDay("2021-01-06"))).toBeUndefined();
  expect(publicHolidayName(isoDay("2021-10-31"))).toBeUndefined();
  expect(publicHolidayName(isoDay("2021-12-24"))).toBeUndefined();
});

test.each(["Europe/Berlin", "America/New_York", "Pacific/Auckland"])(
  "no holiday moves to another day for a computer in %s",
  (zone) => {
    const program = `
      const { publicHolidayName, isoDay } = require("./src/core/calendar");
      const days = ["2021-01-01", "2021-05-13", "2021-10-03", "2021-12-26"];
      const beside = ["2020-12-31", "2021-01-02", "2021-05-12", "2021-05-14", "2021-12-27"];
      const name = (day) => publicHolidayName(isoDay(day)) ?? "-";
      process.stdout.write([...days, ...beside].map(name).join(";"));`;
    const printed = execFileSync(process.execPath, ["--require", "tsx/cjs", "-e", program], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    const names = ["Neujahrstag", "Christi Himmelfahrt", "Tag der Deutschen Einheit"];
    expect(printed).toBe([...names, "2. Weihnachtstag", "-", "-", "-", "-", "-"].join(";"));
  },
  20_000,
);
