import { germanDate, hasVacationData, unfixedVacations, yearOf } from "../calendar";
import type { Register } from "../register";
import type { Arrangement } from "./arrange/arrange";
import type { PlanningYear } from "./arrange/planning-year";
import { givenUpText } from "./conflict-text";
import { decidingConsultation } from "./free-days";
import type { PlacedSessions } from "./place-sessions";
import { inOrderOfDays, PLANNED_STATE, stateKey, type PlannedSession } from "./planned-session";
import { listed } from "./wording";

/** Closer than this, meetings that are to be spread over a year look like a mistake. */
export const TOO_CLOSE_DAYS = 28;

interface Planning {
  readonly planning: PlanningYear;
  readonly arrangement: Arrangement;
  readonly register: Register;
  readonly placed: readonly PlacedSessions[];
  /** The placed sessions, in their order, with what users typed. */
  readonly merged: readonly PlannedSession[];
}

/** German sentences on what users should know of a plan; what is wrong comes with what to do. */
export function planNotes(about: Planning): string[] {
  const { planning, arrangement, register, placed, merged } = about;
  if (placed.length === 0)
    return [
      "Für kein Gremium ist angegeben, wie oft es im Jahr tagt. Bitte tragen Sie es im Blatt Gremien in der Spalte „Sitzungen je Jahr“ ein.",
    ];
  const sessions = placed.flatMap((each) => each.sessions);
  const isLacking = new Set(
    arrangement.givenUp.flatMap((given) => (given.type === "sessions" ? [given.wish] : [])),
  );
  return [
    ...decisionNote(planning.year, register, placed),
    ...chosenNote(merged),
    ...vacationNote(planning.year),
    ...arrangement.givenUp.map((given) => givenUpText(given, planning.year)),
    ...sequenceNotes(planning),
    ...placed.filter(({ wish }) => !isLacking.has(wish)).flatMap(floodNote),
    ...closenessNote(
      planning.year,
      placed.filter(({ wish }) => !isLacking.has(wish)).filter(isTooClose),
    ),
    ...(arrangement.isProven
      ? []
      : [
          "Der Plan hält alle Vorgaben ein; ob es einen noch gleichmäßigeren gibt, ist bei so vielen Sitzungen nicht bis zu Ende geprüft.",
        ]),
    ...sessions.flatMap((session, index) => stateNote(session, merged[index])),
  ];
}

/** Who is to meet before or after somebody of whom no day is known. */
function sequenceNotes({ year, sequences, wishes, taken }: PlanningYear): string[] {
  const known = new Set([...wishes, ...taken].map(({ organization }) => organization));
  const unknown = sequences
    .flatMap(({ first, then }) => [first, then])
    .filter((organization) => !known.has(organization));
  const names = [...new Set(unknown)].map(({ shortName }) => shortName);
  if (names.length === 0) return [];
  return [
    `Von ${listed(names)} ist im Jahr ${year} keine Sitzung bekannt: Die Reihenfolge bleibt insoweit ohne Wirkung. Bitte tragen Sie die Sitzungen im Blatt Termine ein.`,
  ];
}

function decisionNote(
  year: number,
  register: Register,
  placed: readonly PlacedSessions[],
): string[] {
  const deciding = decidingConsultation(register.consultations);
  const day = deciding?.day;
  const isProposed = placed.some(({ proposed }) => proposed.length > 0);
  if (!deciding || day === undefined || yearOf(day) !== year || !isProposed) return [];
  return [
    `Vorgeschlagen werden Termine nach der Entscheidung (${deciding.organizationName}, ${germanDate(day)}).`,
  ];
}

/** "Von Hand gesetzt: KoStAG, 4. Sitzung am 16.06.2021." */
function chosenNote(sessions: readonly PlannedSession[]): string[] {
  const chosen = inOrderOfDays(sessions.filter(({ origin }) => origin === "chosen"));
  if (chosen.length === 0) return [];
  const texts = chosen.map(({ organizationName, number, day }) => {
    const when = day === undefined ? "" : ` am ${germanDate(day)}`;
    return `${organizationName}, ${number === undefined ? "" : `${number}. `}Sitzung${when}`;
  });
  return [`Von Hand gesetzt: ${texts.join("; ")}.`];
}

function vacationNote(year: number): string[] {
  const unfixed = unfixedVacations(year);
  if (unfixed.length === 0) return [];
  const missing = hasVacationData(year)
    ? `Für ${year} sind ${unfixed.join(" und ")} noch nicht festgelegt.`
    : `Für ${year} liegen keine Feriendaten vor.`;
  return [`${missing} Bitte vergleichen Sie die Termine mit dem Ferienkalender.`];
}

/** A slip in the number of sessions does not become a flood of them. */
function floodNote({ wish, proposed }: PlacedSessions): string[] {
  if (wish.fixed.length + proposed.length >= wish.count) return [];
  return [
    `${wish.organization.shortName}: Für ${wish.count} Sitzungen hat das Jahr nicht genug Tage. Bitte prüfen Sie im Blatt Gremien die Spalte „Sitzungen je Jahr“.`,
  ];
}

function closenessNote(year: number, placed: readonly PlacedSessions[]): string[] {
  if (placed.length === 0) return [];
  const names = listed(placed.map(({ wish }) => wish.organization.shortName));
  return [
    `${names}: Manche Sitzungen liegen weniger als vier Wochen auseinander, weil im Jahr ${year} wenig Raum bleibt. Bitte prüfen Sie die Termine.`,
  ];
}

/** Unless somebody asked for no more. */
function isTooClose({ wish, proposed, sessions }: PlacedSessions): boolean {
  const isAsked = (wish.leastDistance ?? wish.idealDistance ?? TOO_CLOSE_DAYS) < TOO_CLOSE_DAYS;
  return !isAsked && proposed.length > 0 && shortestDistance(sessions) < TOO_CLOSE_DAYS;
}

function shortestDistance(sessions: readonly PlannedSession[]): number {
  const days = sessions.flatMap(({ counts, day }) => (counts && day !== undefined ? [day] : []));
  return days.reduce(
    (shortest, day, index) => Math.min(shortest, day - (days[index - 1] ?? -Infinity)),
    Infinity,
  );
}

/** Termine and our sheet may say different things of one meeting: both were typed, neither is changed. */
function stateNote(session: PlannedSession, merged: PlannedSession | undefined): string[] {
  const [listed, shown] = [stateKey(session.state), stateKey(merged?.state)];
  if (session.origin !== "fixed" || listed === PLANNED_STATE || listed === shown) return [];
  const day = session.day === undefined ? "" : ` am ${germanDate(session.day)}`;
  return [
    `${session.organizationName}: Für die Sitzung${day} steht in Termine „${listed}“, im Sitzungsplan „${shown}“. Bitte gleichen Sie beides an.`,
  ];
}
