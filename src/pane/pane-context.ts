import { createContext, useContext, type RefObject } from "react";
import type { PaneActions } from "./actions";
import type { PaneEvent, PaneState } from "./state";

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
  /** The element around everything: what the pane scrolls in. */
  readonly frame: RefObject<HTMLElement | null>;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane around a component. Throws outside of one. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("no pane around this component");
  return pane;
}
