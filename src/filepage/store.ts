import { FIRST_STATE, nextState, type FilePageEvent, type FilePageState } from "./state";

/** The page's state outside of React: actions ask for it between two paintings. */
export interface Store {
  readonly state: () => FilePageState;
  readonly dispatch: (event: FilePageEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(): Store {
  let current = FIRST_STATE;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event) => {
      current = nextState(current, event);
      for (const listener of listeners) listener();
    },
  };
}
