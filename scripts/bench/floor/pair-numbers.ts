/** Finds the number of a pair of numbers by open addressing; a new pair gets the next one, from 1 on. */
export interface PairNumbers {
  readonly numberOf: (a: number, b: number) => number;
  /** 0: the pair is not known. */
  readonly find: (a: number, b: number) => number;
  readonly count: () => number;
}

export function pairNumbers(most: number): PairNumbers {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const table = new Uint32Array(size);
  const [firsts, seconds] = [new Uint32Array(most + 1), new Uint32Array(most + 1)];
  let count = 0;
  /** The slot of the pair, or the empty one where it belongs. */
  function slotOf(a: number, b: number): number {
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    for (;;) {
      const number = table[slot] ?? 0;
      if (number === 0 || (firsts[number] === a && seconds[number] === b)) return slot;
      slot = (slot + 1) & (size - 1);
    }
  }
  return {
    count: () => count,
    find: (a, b) => table[slotOf(a, b)] ?? 0,
    numberOf: (a, b) => {
      const slot = slotOf(a, b);
      const known = table[slot] ?? 0;
      if (known !== 0) return known;
      count += 1;
      table[slot] = count;
      firsts[count] = a;
      seconds[count] = b;
      return count;
    },
  };
}
