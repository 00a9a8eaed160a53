import { sharesFrom } from "../../shares";

/** The same numbers for the same seed, on every machine. */
export interface Chance {
  /** From 0 to below 1. */
  readonly share: () => number;
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <T>(choices: readonly [T, ...T[]]) => T;
}

export function chanceFrom(seed: number): Chance {
  const share = sharesFrom(seed);
  const below = (limit: number) => Math.floor(share() * limit);
  return { share, below, oneOf: (choices) => choices[below(choices.length)] ?? choices[0] };
}
