/** So many findings go in one message: what a page unpacks in a few milliseconds. */
export const SLICE = 500;

/** The part of a list that one message carries. */
export function sliceFrom<T>(list: readonly T[], from: number): readonly T[] {
  return list.slice(from, from + SLICE);
}

/**
 * A long list, fetched slice by slice; each arrives in a task of its own, so that the page goes on
 * answering. Rejects with the signal's reason as soon as it is aborted.
 */
export async function inSlices<T>(
  count: number,
  fetch: (from: number) => Promise<readonly T[]>,
  signal?: AbortSignal,
): Promise<T[]> {
  const list: T[] = [];
  for (let from = 0; from < count; from += SLICE) {
    for (const item of await fetch(from)) list.push(item);
    signal?.throwIfAborted();
  }
  return list;
}
