import { germanDate, hasVacationData, unfixedVacations, yearOf } from "../calendar";
import type { Register } from "../register";
import { decidingConsultation } from "./free-days";
import type { Placement } from "./place-sessions";
import { PLANNED_STATE, stateKey, type PlannedSession } from "./planned-session";

/** Closer than this, meetings that are to be spread over a year look like a mistake. */
const TOO_CLOSE_DAYS = 28;

interface Planning {
  readonly year: number;
  readonly register: Register;
  readonly placements: readonly Placement[];
  /** The sessions of the placements, in their order, with what users typed. */
  readonly merged: readonly PlannedSession[];
}

/** German sentences on what users should know of a plan; what is wrong comes with what to do. */
export function planNotes(planning: Planning): string[] {
  const { year, placements, merged } = planning;
  if (placements.length === 0)
    return [
      "Für kein Gremium ist angegeben, wie oft es im Jahr tagt. Bitte tragen Sie es im Blatt Gremien in der Spalte „Sitzungen je Jahr“ ein.",
    ];
  const sessions = placements.flatMap((placement) => placement.sessions);
  return [
    ...decisionNote(planning),
    ...vacationNote(year),
    ...placements.flatMap((placement) => placementNotes(year, placement)),
    ...sessions.flatMap((session, index) => stateNote(session, merged[index])),
  ];
}

function decisionNote({ year, register, placements }: Planning): string[] {
  const deciding = decidingConsultation(register.consultations);
  const day = deciding?.day;
  const isProposed = placements.some(({ proposed }) => proposed.length > 0);
  if (!deciding || day === undefined || yearOf(day) !== year || !isProposed) return [];
  return [
    `Vorgeschlagen werden Termine nach der Entscheidung (${deciding.organizationName}, ${germanDate(day)}).`,
  ];
}

function vacationNote(year: number): string[] {
  const unfixed = unfixedVacations(year);
  if (unfixed.length === 0) return [];
  const missing = hasVacationData(year)
    ? `Für ${year} sind ${unfixed.join(" und ")} noch nicht festgelegt.`
    : `Für ${year} liegen keine Feriendaten vor.`;
  return [`${missing} Bitte vergleichen Sie die Termine mit dem Ferienkalender.`];
}

function placementNotes(year: number, { rules, missing, proposed, sessions }: Placement): string[] {
  const name = rules.organization.shortName;
  if (proposed.length < missing) {
    const total = Math.floor(rules.meetingsPerYear ?? 0);
    return [
      `${name}: Für ${missing - proposed.length} von ${total} Sitzungen ist im Jahr ${year} kein Tag mehr frei. Bitte prüfen Sie die Sperrtermine, oder legen Sie die Termine selbst fest.`,
    ];
  }
  if (proposed.length > 0 && shortestDistance(sessions) < TOO_CLOSE_DAYS)
    return [
      `${name}: Manche Sitzungen liegen weniger als vier Wochen auseinander, weil im Jahr ${year} wenig Raum bleibt. Bitte prüfen Sie die Termine.`,
    ];
  return [];
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
  if (session.origin === "proposed" || listed === PLANNED_STATE || listed === shown) return [];
  const day = session.day === undefined ? "" : ` am ${germanDate(session.day)}`;
  return [
    `${session.organizationName}: Für die Sitzung${day} steht in Termine „${listed}“, im Sitzungsplan „${shown}“. Bitte gleichen Sie beides an.`,
  ];
}
