/** Hands out what comes first by `isBefore`, whatever the order in which it was put in. */
export interface Queue<T> {
  readonly put: (entry: T) => void;
  readonly take: () => T | undefined;
}

/** A binary heap. */
export function queueOf<T>(isBefore: (a: T, b: T) => boolean): Queue<T> {
  const heap: T[] = [];
  const swapUp = (low: number, high: number): boolean => {
    const [lower, upper] = [heap[low], heap[high]];
    if (lower === undefined || upper === undefined || !isBefore(lower, upper)) return false;
    heap[low] = upper;
    heap[high] = lower;
    return true;
  };
  return {
    put(entry) {
      let at = heap.push(entry) - 1;
      while (at > 0 && swapUp(at, (at - 1) >> 1)) at = (at - 1) >> 1;
    },
    take() {
      const top = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || last === undefined) return top;
      heap[0] = last;
      for (let at = 0; ;) {
        const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
        const isRight = left !== undefined && right !== undefined && isBefore(right, left);
        const child = 2 * at + (isRight ? 2 : 1);
        if (!swapUp(child, at)) return top;
        at = child;
      }
    },
  };
}
