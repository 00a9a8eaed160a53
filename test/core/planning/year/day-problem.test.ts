import { isoDay } from "../../../../src/core/calendar";
import type { Appointment } from "../../../../src/core/planning/year/appointments";
import {
  clashProblem,
  periodText,
  spacingProblem,
} from "../../../../src/core/planning/year/day-problem";
import { KOSTAG, person } from "../register-by-hand";

const AT_TWO = { organization: KOSTAG, startMinutes: 14 * 60 } as Appointment;
const PEOPLE = ["Frau Aupers", "Herr Benning", "Frau Coppers", "Herr Dirks", "Frau Ebbers"].map(
  person,
);

test.each([
  [1, "attending", "ist Frau Aupers tätig."],
  [2, "attending", "sind Frau Aupers und Herr Benning tätig."],
  [3, "attending", "sind Frau Aupers, Herr Benning und Frau Coppers tätig."],
  [4, "attending", "sind Frau Aupers, Herr Benning, Frau Coppers und 1 weitere Person tätig."],
  [5, "attending", "sind Frau Aupers, Herr Benning, Frau Coppers und 2 weitere Personen tätig."],
] as const)("%d persons that two bodies share", (count, presence, text) => {
  const { text: told } = clashProblem(AT_TWO, "day", {
    persons: PEOPLE.slice(0, count),
    presence,
  });
  expect(told).toBe(`Am selben Tag tagt KoStAG; in beiden Gremien ${text}`);
});

test("deputies are told as such", () => {
  const shared = { persons: PEOPLE.slice(0, 1), presence: "deputy" } as const;
  expect(clashProblem(AT_TWO, "times", shared).text).toBe(
    "Zur selben Zeit tagt KoStAG (14:00 Uhr); in dem einen Gremium ist Frau Aupers tätig, in dem anderen als Vertretung benannt.",
  );
  const untimed = { ...AT_TWO, startMinutes: undefined };
  expect(clashProblem(untimed, "times", shared).text).toMatch(/^Am selben Tag tagt/);
});

test("too close to a neighbour, before or behind it", () => {
  const neighbour = isoDay("2021-06-16");
  expect(spacingProblem(neighbour, 1, 42).text).toBe(
    "Nur 1 Tag nach der Sitzung am 16.06.2021; mindestens 42 sollten es sein.",
  );
  expect(spacingProblem(neighbour, -20, 42).text).toBe(
    "Nur 20 Tage vor der Sitzung am 16.06.2021; mindestens 42 sollten es sein.",
  );
});

test.each([
  ["2021-10-11", "2021-10-23", "11.10. bis 23.10.2021"],
  ["2021-05-25", "2021-05-25", "25.05.2021"],
  ["2021-12-24", "2022-01-08", "24.12.2021 bis 08.01.2022"],
])("the period from %s to %s", (start, end, text) => {
  expect(periodText({ start: isoDay(start), end: isoDay(end) })).toBe(text);
});
