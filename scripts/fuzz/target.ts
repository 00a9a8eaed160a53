import type { Arbitrary } from "fast-check";

/** A reader, or a writer, that must cope with anything. */
export interface Target {
  readonly name: string;
  /** Honest inputs to begin with; bytes as one character each where the reader takes bytes. */
  readonly seeds: readonly string[];
  /** More of them, made after the grammar of what is read. */
  readonly grammar: Arbitrary<string>;
  /** What means something to this reader. */
  readonly words: readonly string[];
  /** Of files that may be more seeds: ".xlsx". */
  readonly ending?: string;
  /** Throws for nothing but what is told to users, and a BrokenPromise. */
  readonly run: (input: string) => unknown;
}

/** What was promised of a result does not hold. */
export class BrokenPromise extends Error {
  override readonly name = "BrokenPromise";
}

export function expectSame(name: string, actual: unknown, expected: unknown): void {
  const [is, shouldBe] = [actual, expected].map((value) => JSON.stringify([value]).slice(1, -1));
  if (is !== shouldBe)
    throw new BrokenPromise(`${name}: ${is?.slice(0, 500)} statt ${shouldBe?.slice(0, 500)}`);
}
