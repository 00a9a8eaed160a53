import { groupBy, type Membership } from "../register";

/** What is wrong with a list in order; `rows` begins with the deputy to correct. */
export interface RankFault {
  readonly fault: "missing" | "repeated" | "unranked";
  /** The rank that is missing or repeated; 0 where a deputy has none. */
  readonly rank: number;
  readonly rows: readonly Membership[];
}

/**
 * The first fault of a list whose ranks should run 1, 2, 3 …; undefined for a sound list. A person
 * listed twice with the same rank has it once: row-duplicate speaks of that.
 */
export function rankFault(list: readonly Membership[]): RankFault | undefined {
  const byRank = groupBy(list, ({ rank }) => rank);
  const unranked = byRank.get(undefined);
  const ranks = [...byRank.keys()].filter((rank) => rank !== undefined).sort((a, b) => a - b);
  for (const [position, rank] of ranks.entries()) {
    const rows = byRank.get(rank) ?? [];
    if (rank !== position + 1) return { fault: "missing", rank: position + 1, rows };
    const isRepeated = new Set(rows.map(({ person }) => person)).size > 1;
    if (isRepeated) return { fault: "repeated", rank, rows: rows.toReversed() };
  }
  return unranked ? { fault: "unranked", rank: 0, rows: unranked } : undefined;
}
