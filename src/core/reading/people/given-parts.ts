import { fold, memoized } from "../text/plain-text";

/** "Klaus-Viktor" → ["klaus", "viktor"], "Hans-J." → ["hans", "j"]. */
export const givenPartsOf = memoized((givenName: string): readonly string[] =>
  fold(givenName)
    .split(/[^\p{L}]+/u)
    .filter(Boolean),
);

export function isLetter(part: string): boolean {
  return part.length === 1;
}

/** Part for part the same, or one the initial of the other; the longer may go on: "K." and "Klaus-Viktor". */
export function partsFit(a: readonly string[], b: readonly string[]): boolean {
  return a
    .slice(0, b.length)
    .every(
      (part, index) =>
        isSameOrInitial(part, b[index] ?? "") || isSameOrInitial(b[index] ?? "", part),
    );
}

function isSameOrInitial(short: string, long: string): boolean {
  return short === long || (isLetter(short) && long.startsWith(short));
}

/** True if at least the first given name is written out. */
export function isWrittenOut([first = ""]: readonly string[]): boolean {
  return first.length > 1;
}
