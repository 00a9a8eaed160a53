/** Fetches a few things at a time, the one that was asked for last first. */
export interface FetchQueue<Wanted> {
  /** Asks once until `forget`; what had to wait too long is dropped, and may be asked for again. */
  readonly ask: (key: string, wanted: Wanted) => void;
  /** It may be asked for again. */
  readonly forget: (key: string) => void;
  readonly forgetAll: () => void;
}

/** Whoever scrolls on no longer needs what came into view first. */
const MOST_FETCHES = 2;
const MOST_WAITING = 12;

/** `fetch` rejects for what is not to be asked for again before `forget`. */
export function fetchQueue<Wanted>(
  fetch: (key: string, wanted: Wanted) => Promise<void>,
): FetchQueue<Wanted> {
  const asked = new Set<string>();
  let waiting: { readonly key: string; readonly wanted: Wanted }[] = [];
  let running = 0;

  function next(): void {
    if (running >= MOST_FETCHES) return;
    const last = waiting.pop();
    if (!last) return;
    running += 1;
    fetch(last.key, last.wanted)
      .catch(() => undefined)
      .finally(() => {
        running -= 1;
        next();
      });
  }

  return {
    ask: (key, wanted) => {
      if (asked.has(key)) return;
      asked.add(key);
      waiting.push({ key, wanted });
      const dropped = waiting.splice(0, waiting.length - MOST_WAITING);
      for (const { key: late } of dropped) asked.delete(late);
      next();
    },
    forget: (key) => asked.delete(key),
    forgetAll: () => {
      asked.clear();
      waiting = [];
    },
  };
}
