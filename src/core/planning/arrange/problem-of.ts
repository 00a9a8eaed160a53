import { costOfDay, flawsFinder } from "../measure/session-cost";
import type { Distance, PlacementProblem, Slot } from "../search";
import { DEFAULT_LEAST_DISTANCE } from "../wishes/defaults";
import type { SessionWish } from "../wishes/session-wish";
import type { Demand } from "./demands";
import { hindranceFinder } from "./open-days";
import type { PlanningYear } from "./planning-year";
import { sequenceDistances, sequenceEnds, type DayRange } from "./rounds";
import type { Rounds, SessionSlot } from "./session-slots";
import { wishesAreApart } from "./times";

/** What a search is asked, and which session each of its slots is. */
export interface PlanningProblem {
  readonly problem: PlacementProblem;
  readonly sessions: readonly SessionSlot[];
}

/** "any": whether there is a plan at all; every possible day is as good as another. */
type Aim = "best" | "any";

export function problemOf(
  year: PlanningYear,
  rounds: Rounds,
  demands: readonly Demand[],
  aim: Aim = "best",
): PlanningProblem {
  const sessions = [...rounds.values()].flat().filter(({ isFixed }) => !isFixed);
  const slotOf = new Map(sessions.map((session, slot) => [session, slot]));
  const ends = sequenceEnds(rounds, demands);
  const distances = [...rounds.values()].flatMap((slots) => chain(slots, slotOf, demands));
  return {
    sessions,
    problem: {
      days: year.days,
      slots: slotsOf(year, rounds, demands, { aim, ends, count: sessions.length }),
      distances: [...distances, ...sequenceDistances(rounds, slotOf, demands)],
      clash: clashFinder(year, demands),
    },
  };
}

/** Least days between two sessions of one organization; 1 where nothing is demanded. */
export function leastDistanceOf(
  wish: SessionWish,
  slots: readonly SessionSlot[],
  demands: readonly Demand[],
): number {
  const demand = demands.find((each) => each.type === "distance" && each.wish === wish);
  if (demand?.type !== "distance") return 1;
  const given = demand.days ?? wish.leastDistance;
  if (given !== undefined) return Math.max(1, given);
  const [first, last] = [slots[0], slots.at(-1)];
  if (!first || !last || slots.length < 2) return 1;
  const even = (last.day - first.day) / (slots.length - 1);
  return Math.max(1, Math.min(DEFAULT_LEAST_DISTANCE, Math.floor(even / 2)));
}

interface SlotOptions {
  readonly aim: Aim;
  readonly ends: ReadonlyMap<SessionSlot, DayRange>;
  readonly count: number;
}

function slotsOf(
  year: PlanningYear,
  rounds: Rounds,
  demands: readonly Demand[],
  { aim, ends, count }: SlotOptions,
): Slot[] {
  const start = year.days[0] ?? 0;
  const bodies = year.wishes.length;
  const weight = 1 + 366 * bodies * count;
  return [...rounds].flatMap(([wish, slots], body) => {
    const hindrance = hindranceFinder(year, demands, wish, leastDistanceOf(wish, slots, demands));
    const flaws = flawsFinder(year, wish);
    const days = year.days.map((day) => ({
      day,
      isOpen: !hindrance(day),
      flaws: aim === "any" ? [] : flaws(day),
    }));
    return slots
      .filter(({ isFixed }) => !isFixed)
      .map((session): Slot => {
        const { from = -Infinity, upTo = Infinity } = ends.get(session) ?? {};
        const costs = days.map(({ day, isOpen, flaws: found }) => {
          if (!isOpen || day < from || day > upTo) return Infinity;
          const tie = (day - start) * (bodies - body);
          return aim === "any" ? 0 : costOfDay(day, session.day, found) * weight + tie;
        });
        return { body, costs };
      });
  });
}

/** The order of the proposals of one organization, and how far apart they are. */
function chain(
  slots: readonly SessionSlot[],
  slotOf: ReadonlyMap<SessionSlot, number>,
  demands: readonly Demand[],
): Distance[] {
  const [wish] = slots.map((slot) => slot.wish);
  const least = wish ? leastDistanceOf(wish, slots, demands) : 1;
  const proposals = slots.flatMap((slot) => slotOf.get(slot) ?? []);
  return proposals.slice(1).map((to, index) => ({ from: proposals[index] ?? to, to, least }));
}

function clashFinder(
  { wishes, sharing }: PlanningYear,
  demands: readonly Demand[],
): (body: number, other: number) => boolean {
  const holds = (type: Demand["type"]) => demands.some((demand) => demand.type === type);
  const [oneADay, sharedPersons] = [holds("oneADay"), holds("sharedPersons")];
  const table = wishes.map((wish) =>
    wishes.map((other) => {
      if (wish === other) return true;
      if (wishesAreApart(wish, other)) return false;
      const shared = sharing(wish.organization, other.organization);
      return oneADay || (sharedPersons && shared === "yes");
    }),
  );
  return (body, other) => table[body]?.[other] ?? false;
}
