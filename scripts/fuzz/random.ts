import { sharesFrom } from "../shares";

/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** From 0 to below `end`. */
  below(end: number): number;
  pick<T>(values: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  const share = sharesFrom(seed);
  const below = (end: number) => Math.floor(share() * end);
  return {
    below,
    pick: <T>(values: readonly T[]) => {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new RangeError("nothing to pick from");
      return picked;
    },
  };
}
