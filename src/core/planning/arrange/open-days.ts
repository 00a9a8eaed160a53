import { weekdayNumber, type Day } from "../../calendar";
import type { Organization } from "../../register";
import { noticeBy } from "../notice";
import type { SessionWish } from "../wishes/session-wish";
import type { Demand } from "./demands";
import { isInMonths, type PlanningYear, type TakenDay } from "./planning-year";
import { isApartFrom } from "./times";

/** What keeps an organization from a day. */
export type Hindrance =
  | { readonly type: "blocked" | "notice" | "weekdays" | "months" | "distance" | "sequence" }
  | { readonly type: "taken"; readonly by: Organization };

/** What the demands say against a day of one organization, apart from its other proposals. */
export function hindranceFinder(
  year: PlanningYear,
  demands: readonly Demand[],
  wish: SessionWish,
  leastDistance: number,
): (day: Day) => Hindrance | undefined {
  const holds = (type: Demand["type"]) =>
    demands.some((demand) => demand.type === type && (!("wish" in demand) || demand.wish === wish));
  const asked = {
    blocked: holds("blocked"),
    notice: holds("notice") && year.decided,
    weekdays: holds("weekdays"),
    months: holds("months"),
  };
  const taken = takenDays(year, wish, { taken: holds("taken"), oneADay: holds("oneADay") });
  const isFollowed = followedFinder(year, demands, wish);
  return (day) => {
    if (wish.fixed.some((fixed) => Math.abs(fixed - day) < leastDistance))
      return { type: "distance" };
    const by = taken.get(day);
    if (by) return { type: "taken", by };
    if (asked.blocked && year.blocked.has(day)) return { type: "blocked" };
    if (asked.notice && noticeBy(day, wish.notice) < year.period.start) return { type: "notice" };
    if (asked.weekdays && !wish.weekdays?.includes(weekdayNumber(day))) return { type: "weekdays" };
    if (asked.months && !isInMonths(day, wish)) return { type: "months" };
    return isFollowed(day) ? undefined : { type: "sequence" };
  };
}

/** By day who meets then, so that this organization cannot. */
function takenDays(
  year: PlanningYear,
  wish: SessionWish,
  holds: { readonly taken: boolean; readonly oneADay: boolean },
): ReadonlyMap<Day, Organization> {
  const planned = new Set(year.wishes.map(({ organization }) => organization));
  const isTaken = (taken: TakenDay) =>
    taken.organization !== wish.organization &&
    !isApartFrom(wish, taken) &&
    ((holds.oneADay && planned.has(taken.organization)) ||
      (holds.taken && year.sharing(wish.organization, taken.organization) !== "no"));
  return new Map(year.taken.filter(isTaken).map(({ day, organization }) => [day, organization]));
}

/** For sequences with organizations that are not planned: their given days are what counts. */
function followedFinder(
  { wishes, taken }: PlanningYear,
  demands: readonly Demand[],
  { organization }: SessionWish,
): (day: Day) => boolean {
  const checks = demands.flatMap((demand) => {
    if (demand.type !== "before" && demand.type !== "soon") return [];
    const { first, then, leastDays, mostDays } = demand.sequence;
    if (first !== organization && then !== organization) return [];
    const other = first === organization ? then : first;
    const days = taken.filter((entry) => entry.organization === other).map(({ day }) => day);
    if (days.length === 0 || wishes.some((wish) => wish.organization === other)) return [];
    const most = demand.type === "soon" ? mostDays : Infinity;
    const sign = first === organization ? 1 : -1;
    return [
      (day: Day) =>
        days.some((given) => sign * (given - day) >= leastDays && sign * (given - day) <= most),
    ];
  });
  return (day) => checks.every((check) => check(day));
}
