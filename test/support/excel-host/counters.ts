/** What went over the bridge since the start or the last reset. Bytes are UTF-8. */
export interface Counters {
  requests: number;
  actions: number;
  /** Actions that change something; loads and bookkeeping apart. */
  writes: number;
  requestBytes: number;
  responseBytes: number;
}

export function createCounters(): Counters {
  return { requests: 0, actions: 0, writes: 0, requestBytes: 0, responseBytes: 0 };
}

export function resetCounters(counters: Counters): void {
  Object.assign(counters, createCounters());
}
