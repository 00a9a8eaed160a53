import { useEffect, useState, useSyncExternalStore } from "react";
import { paneActions } from "./actions";
import type { PaneTools } from "./checking";
import type { PaneHost } from "./host";
import type { Pane } from "./pane-context";
import { FIRST_STATE, nextState, type PaneEvent, type PaneState, type View } from "./state";

/** A pane beside a host, which is read at once. */
export function useRunningPane(host: PaneHost, view: View): Omit<Pane, "frame"> {
  const [{ store, actions }] = useState(() => {
    const store = paneStore({ ...FIRST_STATE, view });
    const { state, dispatch } = store;
    return { store, actions: paneActions({ host, state, dispatch, timer }) };
  });
  const state = useSyncExternalStore(store.subscribe, store.state);
  useEffect(() => void actions.start(), [actions]);
  return { state, dispatch: store.dispatch, actions };
}

/** Holds the state: actions ask for it between two paintings, so what they send is in it at once. */
function paneStore(first: PaneState) {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event: PaneEvent) => {
      current = nextState(current, event);
      for (const listener of listeners) listener();
    },
  };
}

const timer: PaneTools["timer"] = (task, milliseconds) => {
  const id = setTimeout(task, milliseconds);
  return () => clearTimeout(id);
};
