import type { Draft } from "./draft";
import type { MembershipColumns } from "./membership-columns";

/**
 * "lfd. Nr." is a rank in a list of deputies in order, but in most lists it only counts the rows. It is
 * taken for a rank where nobody but deputies is numbered. Gives a draft for each, in the same order.
 */
export function withoutRowNumbers(
  drafts: readonly Draft[],
  { single }: MembershipColumns,
): readonly Draft[] {
  if (single.has("rank") || !single.has("rowNumber")) return drafts;
  const isOrder = drafts.every(({ role, rank }) => role === "substitute" || rank === undefined);
  return isOrder ? drafts : drafts.map((draft) => ({ ...draft, rank: undefined }));
}
