/** Keeps what was asked for last. */
export interface Recent<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
}

/**
 * A memory of so many values at most. It forgets by halves what was not asked for any more: to empty it
 * when it is full would let go of the words of every row for the sake of names that come once.
 */
export function recent<K, V>(most: number): Recent<K, V> {
  let young = new Map<K, V>();
  let old = young;
  const set = (key: K, value: V) => {
    if (young.size * 2 >= most) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get: (key) => {
      const found = young.get(key);
      if (found !== undefined) return found;
      const before = old.get(key);
      if (before !== undefined) set(key, before);
      return before;
    },
    set,
  };
}
