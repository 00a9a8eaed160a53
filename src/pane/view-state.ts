import type { DocumentKind, Place } from "../core";
import type { PaneState } from "./state";

export type View = "findings" | "columns" | "rules" | DocumentKind;

/** How the sessions are shown: the year in a picture, or the sheet as it would be written. */
export type SessionsForm = "year" | "sheet";

/** A column that something leads to; without a place the first that needs a look. */
export interface SoughtColumn {
  readonly place: Place | undefined;
}

export type ViewEvent =
  | { readonly type: "column-sought"; readonly place: Place | undefined }
  | { readonly type: "column-found" }
  | { readonly type: "view-chosen"; readonly view: View; readonly sessionsForm?: SessionsForm };

/** Which view is in front, and what in it something leads to. */
export function nextView(state: PaneState, event: ViewEvent): PaneState {
  switch (event.type) {
    case "column-sought":
      return { ...state, view: "columns", sought: { place: event.place }, mappingNote: "" };
    case "column-found":
      return { ...state, sought: undefined };
    case "view-chosen": {
      const rules = { ...state.rules, sought: undefined, note: "" };
      const { view, sessionsForm = state.sessionsForm } = event;
      return { ...state, view, sessionsForm, sought: undefined, rules, mappingNote: "" };
    }
  }
}
