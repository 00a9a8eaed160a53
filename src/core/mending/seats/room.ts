import {
  addDays,
  isReversed,
  termBetween,
  termIncludes,
  type Day,
  type Term,
} from "../../calendar";
import { delegatesOf, type Organization, type RegisterIndex, type SeatQuota } from "../../register";

/** The quota of an organization; "several" where more than one sends, and nobody can say for which. */
export function onlyQuota(
  index: RegisterIndex,
  organization: Organization,
): SeatQuota | "several" | undefined {
  const [quota, ...more] = index.quotasOf(organization);
  return more.length > 0 ? "several" : quota;
}

/**
 * The part of the term, from its start on, in which one more may sit; undefined where there is no room
 * on its first day. Whoever comes later has his seat.
 */
export function roomIn(index: RegisterIndex, quota: SeatQuota, term: Term): Term | undefined {
  const rows = delegatesOf(index, quota).filter((row) => !isReversed(row.term));
  const first = term.start ?? -Infinity;
  const last = term.end ?? Infinity;
  const later = rows
    .map((row) => row.term.start ?? -Infinity)
    .filter((start) => start > first && start <= last);
  const changes = [first, ...new Set(later)].sort((a, b) => a - b);
  const full = changes.find((day) => {
    const sitting = rows.filter((row) => sitsOn(row.term, day));
    return new Set(sitting.map(({ person }) => person)).size >= quota.seats;
  });
  if (full === undefined) return term;
  return full === first ? undefined : termBetween(first, addDays(full as Day, -1));
}

/** -Infinity is before all days: then sits whoever has no start. */
function sitsOn(term: Term, day: number): boolean {
  return day === -Infinity ? term.start === undefined : termIncludes(term, day as Day);
}
