import fc from "fast-check";

/**
 * What the clerk who keeps the list prefers: one answer to one question, the same all through the
 * workbook. The first answer is the plainest, so that a failing list shrinks to a plain one.
 */
export type Taste = <T>(question: string, answers: readonly [T, ...T[]]) => T;

const MEMORY = 64;

export const taste: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(999), {
  minLength: MEMORY,
  maxLength: MEMORY,
});

export function tasteOf(numbers: readonly number[]): Taste {
  return (question, answers) => {
    const number = numbers[hashOf(question) % numbers.length] ?? 0;
    return answers[number % answers.length] ?? answers[0];
  };
}

/** The clerk who likes everything plain. */
export const PLAIN_TASTE = tasteOf([0]);

/** True for one of so many clerks. */
export function isOneOf(likes: Taste, question: string, clerks: number): boolean {
  const [first, ...rest] = Array.from({ length: clerks }, (_, index) => index === clerks - 1);
  return likes(question, [first ?? true, ...rest]);
}

/** The things in an order of taste. */
export function inOrder<T>(
  likes: Taste,
  things: readonly T[],
  questionOf: (thing: T) => string,
): T[] {
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
  return things
    .map((thing) => ({ thing, at: likes(`place of ${questionOf(thing)}`, [0, ...numbers]) }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}

function hashOf(text: string): number {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}
