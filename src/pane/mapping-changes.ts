import type { Mapping } from "../core";
import type { PaneTools } from "./checking";

/** So long nothing more must be chosen: arrow keys pass many meanings on their way to the right one. */
export const CHOOSING_TIME = 400;

/** What the columns mean with one more thing said of them. */
export type MappingChange = (before: Mapping) => Mapping;

/**
 * Takes what the user says of the columns: shown at once, kept when the choosing is over, one after the
 * other and never beside a write; then read again. `keep` tells whether it could be kept.
 */
export function mappingChanges(
  { state, dispatch, timer }: PaneTools,
  keep: (mapping: Mapping) => Promise<boolean>,
  check: () => Promise<void>,
): (change: MappingChange, note: string) => void {
  let endWaiting: (() => void) | undefined;
  let keeping: Promise<void> = Promise.resolve();

  function keepLater(mapping: Mapping, note: string): void {
    endWaiting?.();
    endWaiting = timer(() => {
      keeping = keeping.then(() => keepNow(mapping, note));
    }, CHOOSING_TIME);
  }

  async function keepNow(mapping: Mapping, note: string): Promise<void> {
    // Told otherwise since, or taken back because something before it could not be kept.
    const isLast = () => state().told?.mapping === mapping;
    if (!isLast()) return;
    if (state().activity.type === "writing") {
      keepLater(mapping, note);
      return;
    }
    const isKept = await keep(mapping);
    if (!isKept || !isLast()) return;
    dispatch({ type: "mapping-kept", mapping, note });
    void check();
  }

  return (change, note) => {
    const { told, checked } = state();
    const before = told?.mapping ?? checked?.mapping;
    if (!before) return;
    const mapping = change(before);
    dispatch({ type: "mapping-told", mapping });
    keepLater(mapping, note);
  };
}
