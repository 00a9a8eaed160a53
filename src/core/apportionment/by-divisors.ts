import { withOneMore, type Apportionment } from "./apportionment";

/** A strength and what the next seat of its holder is divided by. */
interface Claim {
  readonly position: number;
  readonly strength: number;
  readonly divisor: number;
}

/**
 * The methods of highest averages: seat after seat goes to the highest strength / divisor, where the
 * divisor grows with the seats already held. Quotients are compared across, never divided.
 */
export function byDivisors(
  strengths: readonly number[],
  seats: number,
  divisorFor: (held: number) => number,
): Apportionment {
  let result: Apportionment = { seats: strengths.map(() => 0), lot: undefined };
  if (strengths.every((strength) => strength === 0)) return result;
  for (let free = seats; free > 0 && !result.lot;) {
    const claimants = highest(strengths, result.seats.map(divisorFor));
    result = withOneMore(result.seats, claimants, free);
    free -= claimants.length;
  }
  return result;
}

/** The positions that share the highest quotient. */
function highest(strengths: readonly number[], divisors: readonly number[]): number[] {
  const claims = strengths.map((strength, position): Claim => ({
    position,
    strength,
    divisor: divisors[position] ?? 1,
  }));
  const best = claims.reduce((a, b) => (compareQuotients(b, a) > 0 ? b : a));
  return claims
    .filter((claim) => compareQuotients(claim, best) === 0)
    .map(({ position }) => position);
}

function compareQuotients(a: Claim, b: Claim): number {
  return a.strength * b.divisor - b.strength * a.divisor;
}
