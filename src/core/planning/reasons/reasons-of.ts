import { yearOf, type Day } from "../../calendar";
import { daysOfPlaces, type Arrangement } from "../arrange/arrange";
import { hindranceFinder, type Hindrance } from "../arrange/open-days";
import type { PlanningYear } from "../arrange/planning-year";
import { leastDistanceOf } from "../arrange/problem-of";
import type { SessionSlot } from "../arrange/session-slots";
import { calendarObstacle } from "../days/obstacles";
import { costOfDay, flawsFinder } from "../measure/session-cost";
import type { PlacementProblem } from "../search";
import type { NextBest, SessionReason } from "./session-reason";

/** For each proposal, in the order of the days, what stood against its ideal day and what comes next. */
export function reasonsOf(year: PlanningYear, arrangement: Arrangement): SessionReason[] {
  const { planning, places } = arrangement;
  const days = daysOfPlaces(year, places);
  const reasons = planning.sessions.flatMap((session, slot): SessionReason[] => {
    const day = days[slot];
    if (day === undefined) return [];
    const about = { year, arrangement, session, slot, day };
    return [
      {
        organization: session.wish.organization,
        day,
        ideal: session.day,
        against: day === session.day ? "" : againstIdeal(about),
        next: nextBest(about),
      },
    ];
  });
  return reasons.sort((a, b) => a.day - b.day);
}

interface Chosen {
  readonly year: PlanningYear;
  readonly arrangement: Arrangement;
  readonly session: SessionSlot;
  readonly slot: number;
  readonly day: Day;
}

/** What first stands against the ideal day: year, calendar, a demand, another session, a flaw. */
function againstIdeal({ year, arrangement, session, slot }: Chosen): string {
  const { wish, day: ideal } = session;
  const { planning, places, demands, rounds } = arrangement;
  if (yearOf(ideal) !== year.year) return `außerhalb des Jahres ${year.year}`;
  const calendar = calendarObstacle(ideal);
  if (calendar) return calendar.name;
  if (ideal < year.period.start) return "vor der Entscheidung";
  const least = leastDistanceOf(wish, rounds.get(wish) ?? [], demands);
  const hindrance = hindranceFinder(year, demands, wish, least)(ideal);
  if (hindrance) return hindranceText(hindrance);
  const place = year.days.indexOf(ideal);
  const { slots, clash } = planning.problem;
  const taker = planning.sessions.find(
    (_other, at) =>
      at !== slot && places[at] === place && clash(slots[at]?.body ?? 0, slots[slot]?.body ?? 0),
  );
  if (taker) return `belegt durch ${taker.wish.organization.shortName}`;
  const [flaw] = flawsFinder(year, wish)(ideal);
  return flaw?.text ?? "Reihenfolge und Abstand der anderen Sitzungen";
}

function hindranceText(hindrance: Hindrance): string {
  switch (hindrance.type) {
    case "taken":
      return `belegt durch ${hindrance.by.shortName}`;
    case "blocked":
      return "Sperrtermin";
    case "notice":
      return "zu früh für die Ladungsfrist nach der Entscheidung";
    case "weekdays":
      return "ein anderer Wochentag";
    case "months":
      return "außerhalb des gewünschten Zeitraums";
    case "distance":
      return "zu nah an einer anderen Sitzung";
    case "sequence":
      return "Reihenfolge der Gremien";
  }
}

/** The cheapest other day that leaves the other sessions where they are. */
function nextBest({ year, arrangement, session, slot, day }: Chosen): NextBest | undefined {
  const { planning, places } = arrangement;
  const flawsOf = flawsFinder(year, session.wish);
  const cost = (other: Day) => costOfDay(other, session.day, flawsOf(other));
  const others = year.days.filter(
    (other, place) => other !== day && fits(planning.problem, places, slot, place),
  );
  const [first, ...rest] = others;
  if (first === undefined) return undefined;
  const next = rest.reduce((best, other) => (cost(other) < cost(best) ? other : best), first);
  const extraCost = cost(next) - cost(day);
  const further = Math.abs(next - session.day) - Math.abs(day - session.day);
  const why = [
    ...(further === 0 ? [] : [distanceText(further)]),
    ...flawsOf(next).map(({ text }) => text),
  ];
  return { day: next, extraCost, why: why.join(", ") || "ebenso gut, aber später" };
}

function distanceText(further: number): string {
  const count = Math.abs(further);
  return `${count} ${count === 1 ? "Tag" : "Tage"} ${further > 0 ? "weiter vom" : "näher am"} idealen Tag`;
}

function fits(
  { days, slots, distances, clash }: PlacementProblem,
  places: readonly number[],
  slot: number,
  place: number,
): boolean {
  if (slots[slot]?.costs[place] === Infinity) return false;
  const moved = places.map((own, at) => (at === slot ? place : own));
  const dayOf = (at: number) => days[moved[at] ?? 0] ?? 0;
  const touched = distances.filter(({ from, to }) => from === slot || to === slot);
  const body = slots[slot]?.body ?? 0;
  return (
    touched.every(({ from, to, least }) => dayOf(to) - dayOf(from) >= least) &&
    moved.every((own, at) => at === slot || own !== place || !clash(slots[at]?.body ?? 0, body))
  );
}
