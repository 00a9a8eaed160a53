import {
  isVacationUnknown,
  isWeekend,
  publicHolidayName,
  vacationOn,
  yearOf,
  type Day,
} from "../../calendar";
import {
  collisionOf,
  groupBy,
  isKeptFor,
  sharedPersonsFinder,
  type RegisterIndex,
} from "../../register";
import { isHolidayEve } from "../days/obstacles";
import { decidingConsultation } from "../free-days";
import { TOO_CLOSE_DAYS } from "../session-notes";
import type { Appointment } from "./appointments";
import {
  blockedProblem,
  clashProblem,
  decisionProblem,
  EVE_PROBLEM,
  holidayProblem,
  SAME_ORGANIZATION,
  spacingProblem,
  UNKNOWN_VACATIONS,
  vacationProblem,
  WEEKEND_PROBLEM,
  type DayProblem,
} from "./day-problem";
import { occasionOf, type BlockedPeriod } from "./year-days";

/** What a judge goes by. */
export interface YearFacts {
  readonly index: RegisterIndex;
  readonly appointments: readonly Appointment[];
  readonly blocked: readonly BlockedPeriod[];
}

/** What would speak against an appointment on a day, the gravest first; the others stay where they are. */
export type Judge = (appointment: Appointment, day: Day) => DayProblem[];

const GRAVITY = { error: 0, warning: 1, hint: 2 } as const;

/** Makes the lookups once, for a judge may be asked for every day of the year. */
export function judgeOf(facts: YearFacts): Judge {
  const counting = facts.appointments.filter(({ counts }) => counts);
  const judges: readonly Judge[] = [
    calendarJudge,
    blockedJudge(facts),
    decisionJudge(facts),
    clashJudge(facts.index, counting),
    spacingJudge(counting),
  ];
  return (appointment, day) =>
    judges
      .flatMap((judge) => judge(appointment, day))
      .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

/** One day, one reason to move: a holiday on a Sunday is a holiday, and not in vacations besides. */
function calendarJudge(_appointment: Appointment, day: Day): DayProblem[] {
  const [holiday, vacation] = [publicHolidayName(day), vacationOn(day)];
  if (holiday !== undefined) return [holidayProblem(holiday)];
  return [
    ...(isWeekend(day) ? [WEEKEND_PROBLEM] : []),
    ...(vacation ? [vacationProblem(vacation.name, vacation.period)] : []),
    ...(isHolidayEve(day) ? [EVE_PROBLEM] : []),
    ...(isVacationUnknown(day) ? [UNKNOWN_VACATIONS] : []),
  ];
}

function blockedJudge({ blocked }: YearFacts): Judge {
  return ({ organization }, day) =>
    blocked
      .filter(({ period }) => period.start <= day && day <= period.end)
      .filter((entry) => !isKeptFor(entry.blocked, organization))
      .map((entry) => blockedProblem(occasionOf(entry.blocked), entry.period));
}

/** What stands in Termine has its reasons; what is ours to place comes after the decision. */
function decisionJudge({ index }: YearFacts): Judge {
  const deciding = decidingConsultation(index.register.consultations);
  const decision = deciding?.day;
  if (!deciding || decision === undefined) return () => [];
  return ({ session }, day) => {
    const isOurs = session !== undefined && session.origin !== "fixed";
    const isBefore = yearOf(day) === yearOf(decision) && day <= decision;
    return isOurs && isBefore ? [decisionProblem(deciding.organizationName, decision)] : [];
  };
}

function clashJudge(index: RegisterIndex, counting: readonly Appointment[]): Judge {
  const byDay = groupBy(counting, ({ day }) => day);
  const sharedOn = sharedPersonsFinder(index);
  return (appointment, day) => {
    const others = (byDay.get(day) ?? []).filter(({ key }) => key !== appointment.key);
    if (others.length === 0) return [];
    const sharedBy = sharedOn(day);
    return others.flatMap((other) => {
      const collision = collisionOf(appointment, other);
      if (other.organization === appointment.organization)
        return collision ? [SAME_ORGANIZATION] : [];
      const shared = collision && sharedBy(appointment.organization, other.organization);
      return shared ? [clashProblem(other, collision, shared)] : [];
    });
  };
}

/** Asked of planned sessions only: how often others meet is not for us to say. */
function spacingJudge(counting: readonly Appointment[]): Judge {
  const byOrganization = groupBy(counting, ({ organization }) => organization);
  return ({ key, organization, session }, day) => {
    if (!session) return [];
    const others = (byOrganization.get(organization) ?? []).filter((other) => other.key !== key);
    return others.flatMap((other) => {
      const distance = day - other.day;
      const isClose = distance !== 0 && Math.abs(distance) < TOO_CLOSE_DAYS;
      return isClose ? [spacingProblem(other.day, distance, TOO_CLOSE_DAYS)] : [];
    });
  };
}
