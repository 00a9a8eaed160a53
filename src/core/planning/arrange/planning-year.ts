import { yearMonthDay, yearOf, type Day, type Period } from "../../calendar";
import { takesPlace, type Meeting, type Organization, type Register } from "../../register";
import { blockedFinder, calendarObstacle } from "../days/obstacles";
import { daysOf, planningPeriod, wholeYear } from "../free-days";
import { calendarFlaws, type Flaw } from "../measure/flaws";
import type { FindOrganization } from "../organization-names";
import { announcedRows } from "../planned-session";
import type { Sequence, SessionWish } from "../wishes/session-wish";
import { sequencesOf } from "../wishes/sequences";
import { sharingFinder, type Sharing } from "../wishes/shared-persons";
import { wishesOf } from "../wishes/wishes-of";
import type { SessionDays } from "../year/session-days";

/** A day in the calendar of some organization that planning does not touch. */
export type TakenDay = Pick<Meeting, "organization" | "startMinutes" | "endMinutes"> & {
  readonly day: Day;
};

/** All that the planner looks at: made once for a year. */
export interface PlanningYear {
  readonly year: number;
  readonly period: Period;
  /** True where the period begins after the deciding session. */
  readonly decided: boolean;
  /** Days on which the calendar lets people meet, ascending; Sperrtermine among them. */
  readonly days: readonly Day[];
  readonly blocked: ReadonlySet<Day>;
  /** What is less good about a day, whoever meets. */
  readonly flaws: ReadonlyMap<Day, readonly Flaw[]>;
  readonly wishes: readonly SessionWish[];
  readonly sequences: readonly Sequence[];
  readonly taken: readonly TakenDay[];
  readonly sharing: (a: Organization, b: Organization) => Sharing;
  /** Who sends delegates: its sessions are where results are told. */
  readonly senderOf: (organization: Organization) => Organization | undefined;
}

export function planningYear(
  register: Register,
  year: number,
  { find, chosen }: { readonly find: FindOrganization; readonly chosen: SessionDays },
): PlanningYear {
  const period = planningPeriod(register, year);
  const days = daysOf(period).filter((day) => !calendarObstacle(day));
  const blockedOn = blockedFinder(register);
  const wishes = wishesOf(register, year, chosen);
  return {
    year,
    period,
    decided: period.start > wholeYear(year).start,
    days,
    blocked: new Set(days.filter(blockedOn)),
    flaws: new Map(days.map((day) => [day, calendarFlaws(day)])),
    wishes,
    sequences: sequencesOf(wishes),
    taken: [
      ...meetingsOf(register, year),
      ...announcedOf(register, year, find),
      ...wishes.flatMap(chosenOf),
    ],
    sharing: sharingFinder(register),
    senderOf: (organization) =>
      register.quotas.find((quota) => quota.organization === organization)?.sendingOrganization,
  };
}

function meetingsOf({ meetings }: Register, year: number): TakenDay[] {
  return meetings
    .filter(takesPlace)
    .flatMap(({ organization, startMinutes, endMinutes, day }) =>
      day !== undefined && yearOf(day) === year
        ? [{ organization, startMinutes, endMinutes, day }]
        : [],
    );
}

function chosenOf({ organization, chosen, startMinutes }: SessionWish): TakenDay[] {
  return chosen.map((day) => ({ organization, startMinutes, endMinutes: undefined, day }));
}

/** Days of our own sheet to which people were invited stay where they are, so others keep off them. */
function announcedOf({ schedule }: Register, year: number, find: FindOrganization): TakenDay[] {
  return announcedRows(schedule).flatMap(({ organizationName, day, time }) => {
    const organization = find(organizationName);
    if (!organization || day === undefined || yearOf(day) !== year) return [];
    const startMinutes = typeof time === "number" ? time : undefined;
    return [{ organization, startMinutes, endMinutes: undefined, day }];
  });
}

/** True where a day lies in the months that an organization asks for. */
export function isInMonths(day: Day, { months }: SessionWish): boolean {
  const { month } = yearMonthDay(day);
  return !months || (months.first <= month && month <= months.last);
}
