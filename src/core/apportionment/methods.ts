import type { Apportionment } from "./apportionment";
import { byDivisors } from "./by-divisors";
import { byRemainders } from "./by-remainders";

/** Hare/Niemeyer, Sainte-Laguë/Schepers and d'Hondt. */
export type ApportionmentMethod = "hare-niemeyer" | "sainte-lague" | "d-hondt";

type Apportion = (strengths: readonly number[], seats: number) => Apportionment;

const METHODS: Readonly<Record<ApportionmentMethod, Apportion>> = {
  "hare-niemeyer": byRemainders,
  "sainte-lague": (strengths, seats) => byDivisors(strengths, seats, (held) => 2 * held + 1),
  "d-hondt": (strengths, seats) => byDivisors(strengths, seats, (held) => held + 1),
};

/**
 * Shares `seats` out by strength. Whole numbers from 0, their products below 2^53; where nobody has
 * any strength, nobody gets a seat. Throws RangeError for anything else: that is our own mistake.
 */
export function apportion(
  strengths: readonly number[],
  seats: number,
  method: ApportionmentMethod,
): Apportionment {
  for (const number of [seats, ...strengths]) {
    if (!Number.isInteger(number) || number < 0) throw new RangeError(`no count: ${number}`);
  }
  return METHODS[method](strengths, seats);
}
