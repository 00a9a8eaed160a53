import type { PaneTools } from "./checking";

/** So long nothing more must be chosen: arrow keys pass many choices on their way to the right one. */
const CHOOSING_TIME = 400;

/** Something that users say and the workbook keeps. */
export interface KeptMatter<Value> {
  /** What was said last, read again or not; undefined before the first reading. */
  readonly before: () => Value | undefined;
  /** False where it was said otherwise since, or taken back because it could not be kept. */
  readonly isLast: (value: Value) => boolean;
  /** Shows it at once. */
  readonly tell: (value: Value) => void;
  /** Tells whether it could be kept. */
  readonly keep: (value: Value) => Promise<boolean>;
  readonly kept: (value: Value, note: string) => void;
}

/**
 * Takes what the user says: shown at once, kept when the choosing is over, one after the other and never
 * beside a write; then read again.
 */
export function keptChanges<Value>(
  { state, timer }: Pick<PaneTools, "state" | "timer">,
  matter: KeptMatter<Value>,
  check: () => Promise<void>,
): (change: (before: Value) => Value, note: string) => void {
  let endWaiting: (() => void) | undefined;
  let keeping: Promise<void> = Promise.resolve();

  function keepLater(value: Value, note: string): void {
    endWaiting?.();
    endWaiting = timer(() => {
      keeping = keeping.then(() => keepNow(value, note));
    }, CHOOSING_TIME);
  }

  async function keepNow(value: Value, note: string): Promise<void> {
    if (!matter.isLast(value)) return;
    if (state().activity.type === "writing") {
      keepLater(value, note);
      return;
    }
    const isKept = await matter.keep(value);
    if (!isKept || !matter.isLast(value)) return;
    matter.kept(value, note);
    void check();
  }

  return (change, note) => {
    const before = matter.before();
    if (before === undefined) return;
    const value = change(before);
    matter.tell(value);
    keepLater(value, note);
  };
}
