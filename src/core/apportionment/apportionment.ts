/** Seats that equal claims leave to a lot: each of `among` may get one of them, none gets two. */
export interface Lot {
  readonly seats: number;
  /** Positions in the list of strengths, ascending; more than `seats`. */
  readonly among: readonly number[];
}

/** How many seats each gets, in the order of the strengths, and what is left to a lot. */
export interface Apportionment {
  /** Without the seats of the lot. */
  readonly seats: readonly number[];
  readonly lot: Lot | undefined;
}

/** One seat more for each of the claimants; if there are too few seats for all of them, a lot. */
export function withOneMore(
  seats: readonly number[],
  claimants: readonly number[],
  free: number,
): Apportionment {
  if (claimants.length > free) return { seats, lot: { seats: free, among: claimants } };
  const claiming = new Set(claimants);
  return {
    seats: seats.map((count, position) => count + (claiming.has(position) ? 1 : 0)),
    lot: undefined,
  };
}

/** True for a distribution that the apportionment gives, with whatever outcome of its lot. */
export function admits({ seats, lot }: Apportionment, distribution: readonly number[]): boolean {
  if (distribution.length !== seats.length) return false;
  const mayDraw = new Set(lot?.among);
  const drawn = distribution.map((count, position) => count - (seats[position] ?? 0));
  const isPossible = drawn.every(
    (extra, position) => extra === 0 || (extra === 1 && mayDraw.has(position)),
  );
  return isPossible && sum(drawn) === (lot?.seats ?? 0);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
