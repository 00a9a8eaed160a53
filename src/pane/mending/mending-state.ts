import type { Amendment } from "../../core";

/** A remedy that was carried out, so that it can be undone. */
export interface MendedStep {
  readonly amendment: Amendment;
  /** What was chosen: "Herr Karl Probe". */
  readonly label: string;
}

/** What was mended since the workbook was opened, and what of it is told. */
export interface MendingState {
  /** What can be undone, the last step last. */
  readonly steps: readonly MendedStep[];
  /** What happened last; undefined where there is nothing to tell (any more). */
  readonly told: ToldMending | undefined;
}

export interface ToldMending {
  readonly step: MendedStep;
  readonly isUndone: boolean;
  /** "Geändert: Mitglieder!F12 (Herr Karl Probe)." */
  readonly text: string;
}

export const NOTHING_MENDED: MendingState = { steps: [], told: undefined };

export type MendingEvent =
  | { readonly type: "mended"; readonly step: MendedStep; readonly text: string }
  | { readonly type: "undone"; readonly step: MendedStep; readonly text: string }
  /** It cannot be undone any more: somebody has changed its cells. */
  | { readonly type: "undo-refused"; readonly step: MendedStep }
  | { readonly type: "mended-closed" };

/** Pure: the same state and event give the same next state. */
export function nextMending(state: MendingState, event: MendingEvent): MendingState {
  const { steps } = state;
  switch (event.type) {
    case "mended":
      return { steps: [...steps, event.step], told: toldOf(event, false) };
    case "undone":
      return { steps: without(steps, event.step), told: toldOf(event, true) };
    case "undo-refused":
      return { steps: without(steps, event.step), told: undefined };
    case "mended-closed":
      return { ...state, told: undefined };
  }
}

function toldOf(
  { step, text }: { readonly step: MendedStep; readonly text: string },
  isUndone: boolean,
): ToldMending {
  return { step, isUndone, text };
}

function without(steps: readonly MendedStep[], step: MendedStep): readonly MendedStep[] {
  return steps.filter((each) => each !== step);
}
