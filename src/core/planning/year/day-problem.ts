import { germanDate, germanTime, type Day, type Period } from "../../calendar";
import { personName, type Collision, type SharedPersons } from "../../register";
import type { Appointment } from "./appointments";

/** Something that speaks against a day: a short German sentence that stands behind "Mi 16.06.2021:" too. */
export interface DayProblem {
  readonly severity: "error" | "warning" | "hint";
  readonly text: string;
}

/** More names than these do not help to see what is wrong. */
const MOST_NAMES = 3;

const LIST = new Intl.ListFormat("de");

export function holidayProblem(name: string): DayProblem {
  return { severity: "error", text: `Gesetzlicher Feiertag (${name}).` };
}

export const WEEKEND_PROBLEM: DayProblem = { severity: "warning", text: "Am Wochenende." };

/** 24.12. and 31.12. */
export const EVE_PROBLEM: DayProblem = {
  severity: "hint",
  text: "An diesem Tag wird üblicherweise nicht getagt.",
};

export const UNKNOWN_VACATIONS: DayProblem = {
  severity: "hint",
  text: "Für diesen Tag liegen keine Feriendaten vor.",
};

export const SAME_ORGANIZATION: DayProblem = {
  severity: "warning",
  text: "An diesem Tag tagt das Gremium schon.",
};

export function vacationProblem(name: string, period: Period): DayProblem {
  return { severity: "warning", text: `In den ${name} (${periodText(period)}).` };
}

export function blockedProblem(occasion: string, period: Period): DayProblem {
  return { severity: "warning", text: `Sperrtermin: ${occasion} (${periodText(period)}).` };
}

export function decisionProblem(organizationName: string, day: Day): DayProblem {
  return {
    severity: "hint",
    text: `Vor der Entscheidung (${organizationName}, ${germanDate(day)}).`,
  };
}

/** `distance`: days from the neighbour to the session; less than zero where it comes before it. */
export function spacingProblem(neighbour: Day, distance: number, least: number): DayProblem {
  const days = Math.abs(distance);
  const side = distance > 0 ? "nach" : "vor";
  return {
    severity: "hint",
    text: `Nur ${days} ${days === 1 ? "Tag" : "Tage"} ${side} der Sitzung am ${germanDate(neighbour)}; mindestens ${least} sollten es sein.`,
  };
}

export function clashProblem(
  { organization, startMinutes }: Appointment,
  collision: Collision,
  shared: SharedPersons,
): DayProblem {
  const { shortName } = organization;
  const when =
    collision === "times" && startMinutes !== undefined
      ? `Zur selben Zeit tagt ${shortName} (${germanTime(startMinutes)})`
      : `Am selben Tag tagt ${shortName}`;
  return { severity: "warning", text: `${when}; ${sharedText(shared)}.` };
}

/** "in beiden Gremien sind Frau Averbeck und 1 weitere Person tätig". */
function sharedText({ persons, presence }: SharedPersons): string {
  const others = persons.length - MOST_NAMES;
  const more = others > 0 ? [`${others} weitere ${others === 1 ? "Person" : "Personen"}`] : [];
  const names = LIST.format([...persons.slice(0, MOST_NAMES).map(personName), ...more]);
  const verb = persons.length === 1 ? "ist" : "sind";
  return presence === "attending"
    ? `in beiden Gremien ${verb} ${names} tätig`
    : `in dem einen Gremium ${verb} ${names} tätig, in dem anderen als Vertretung benannt`;
}

/** "11.10. bis 23.10.2021", "25.05.2021", "24.12.2021 bis 08.01.2022". */
export function periodText({ start, end }: Period): string {
  const [first, last] = [germanDate(start), germanDate(end)];
  if (first === last) return first;
  return `${first.slice(6) === last.slice(6) ? first.slice(0, 6) : first} bis ${last}`;
}
