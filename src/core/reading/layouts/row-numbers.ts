import type { Draft } from "./draft";
import type { MembershipColumns } from "./membership-columns";

/**
 * "lfd. Nr." is a rank in a list of deputies in order, but in most lists it only counts the rows. It is
 * taken for a rank of deputies unless it counts on from members to deputies.
 */
export function withoutRowNumbers(
  drafts: readonly Draft[],
  { single }: MembershipColumns,
): Draft[] {
  if (single.has("rank") || !single.has("rowNumber")) return [...drafts];
  const counts = countsOn(drafts);
  return drafts.map((draft) => {
    const isRank = !counts && draft.role === "substitute";
    return isRank ? draft : { ...draft, rank: undefined };
  });
}

/** True when members and deputies share one running number. */
function countsOn(drafts: readonly Draft[]): boolean {
  if (drafts.every(({ role }) => role === "substitute")) return false;
  const numbers = drafts.flatMap(({ rank }) => rank ?? []);
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}
