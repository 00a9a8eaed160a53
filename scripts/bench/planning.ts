/**
 * What planning a year costs, for 1, 4, 8 and 15 organizations beside 140 fixed sessions of a Kreis: all
 * in one run, and relative to the first, so that the figures of different machines can be compared.
 */
import {
  addDays,
  finish,
  isoDay,
  isWeekend,
  publicHolidayName,
  vacationOn,
  type Day,
} from "../../src/core";
import { planSessionsInSteps } from "../../src/core/planning";
import type { Meeting, Organization, OrganizationRules, Register } from "../../src/core/register";

const YEAR = 2026;
const PLACE = { sheet: "Gremien", cell: "A2" };
const RUNS = 7;

function organization(name: string, classification: string): Organization {
  return { name, shortName: name, classification, previousNames: [] };
}

const schoolDays = Array.from({ length: 365 }, (_, offset) =>
  addDays(isoDay(`${YEAR}-01-01`), offset),
).filter((day) => !isWeekend(day) && !publicHolidayName(day) && !vacationOn(day));

/** 55 sessions of 11 committees, 85 of 5 Fraktionen, over the school days of the year. */
function fixedMeetings(): Meeting[] {
  const committees = Array.from({ length: 11 }, (_, at) =>
    organization(`Ausschuss ${at}`, "Ausschuss"),
  );
  const parties = Array.from({ length: 5 }, (_, at) => organization(`Fraktion ${at}`, "Fraktion"));
  return [...spread(committees, 55, 3), ...spread(parties, 85, 2)];
}

function spread(bodies: readonly Organization[], count: number, offset: number): Meeting[] {
  return Array.from({ length: count }, (_, at) => {
    const place = Math.floor((at * schoolDays.length) / count + offset) % schoolDays.length;
    const [body, day] = [bodies[at % bodies.length], schoolDays[place]];
    return body && day !== undefined ? [meeting(body, day)] : [];
  }).flat();
}

function meeting(body: Organization, day: Day): Meeting {
  const unknown = { number: undefined, endMinutes: undefined, location: undefined };
  const rest = { format: undefined, state: undefined, remark: undefined };
  return {
    organization: body,
    day,
    startMinutes: undefined,
    ...unknown,
    ...rest,
    places: { organization: PLACE },
  };
}

function rules(body: Organization, meetingsPerYear: number): OrganizationRules {
  const nobody = { chair: undefined, office: undefined, moderation: undefined };
  const rest = { ageFrom: undefined, ageTo: undefined, noticeDays: undefined, place: PLACE };
  return { organization: body, meetingsPerYear, ...nobody, ...rest };
}

/** Nobody is listed: so every fixed day is left alone, and no two bodies share a day. */
function registerOf(wishes: readonly OrganizationRules[]): Register {
  const empty = { persons: [], memberships: [], openSeats: [], deputyPools: [], quotas: [] };
  const rest = { consultations: [], blockedDays: [], schedule: [], paperReferences: [] };
  return {
    organizations: wishes.map((wish) => wish.organization),
    rules: wishes,
    rulesFrom: "sheet",
    membershipTable: PLACE,
    meetings: fixedMeetings(),
    paperReference: undefined,
    ...empty,
    ...rest,
  };
}

/** Steuerungsgruppe first, Arbeitsgruppen that prepare its rounds, three sessions each. */
function steered(count: number): OrganizationRules[] {
  return Array.from({ length: count }, (_, at) =>
    rules(
      organization(
        at === 0 ? "KoStAG" : `AG ${at}`,
        at === 0 ? "Steuerungsgruppe" : "Arbeitsgruppe",
      ),
      3,
    ),
  );
}

/** All alike: five sessions each, the same ideal days. */
function alike(count: number): OrganizationRules[] {
  return Array.from({ length: count }, (_, at) => rules(organization(`Beirat ${at}`, "Beirat"), 5));
}

interface Measured {
  readonly milliseconds: number;
  readonly longestStep: number;
  readonly steps: number;
}

function measured(register: Register): Measured {
  const begin = performance.now();
  let [last, longestStep, steps] = [begin, 0, 0];
  const work = planSessionsInSteps(register, { year: YEAR });
  for (let step = work.next(); ; step = work.next()) {
    const now = performance.now();
    longestStep = Math.max(longestStep, now - last);
    last = now;
    steps += 1;
    if (step.done) return { milliseconds: now - begin, longestStep, steps };
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function printCases(title: string, wishesOf: (count: number) => OrganizationRules[]): void {
  console.log(`\n${title}`);
  let first: number | undefined;
  for (const count of [1, 4, 8, 15]) {
    const register = registerOf(wishesOf(count));
    const proven = !finish(planSessionsInSteps(register, { year: YEAR })).notes.some((note) =>
      note.includes("nicht bis zu Ende geprüft"),
    );
    const runs = Array.from({ length: RUNS }, () => measured(register));
    const time = median(runs.map(({ milliseconds }) => milliseconds));
    first ??= time;
    const longest = median(runs.map(({ longestStep }) => longestStep));
    console.log(
      `${String(count).padStart(3)} Gremien ${time.toFixed(1).padStart(8)} ms ${(time / first).toFixed(1).padStart(6)}× ` +
        `längster Schritt ${longest.toFixed(1)} ms, ${runs[0]?.steps ?? 0} Schritte, ${proven ? "bewiesen" : "abgebrochen"}`,
    );
  }
}

/** Prints what planning costs. */
export function benchPlanning(): void {
  console.log(
    `Planung eines Jahres neben ${fixedMeetings().length} festen Sitzungen, Median aus ${RUNS} Läufen`,
  );
  printCases("Steuerungsgruppe und Arbeitsgruppen davor, je drei Sitzungen", steered);
  printCases("Gleiche Gremien mit gleichen idealen Tagen, je fünf Sitzungen", alike);
}
