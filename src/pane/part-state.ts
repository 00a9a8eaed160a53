import { nextCopying, type CopyingEvent } from "./copying/copying-state";
import { nextMending, type MendingEvent } from "./mending/mending-state";
import { nextRules, type RulesEvent } from "./rules/rules-state";
import { nextSharing, type SharingEvent } from "./sharing/sharing-state";
import type { PaneState } from "./state";

/** What happens in parts of the pane that have a state of their own. */
export type PartEvent = CopyingEvent | MendingEvent | RulesEvent | SharingEvent;

/** The state after an event of a part, and what that means for the rest of the pane. */
export function nextPart(state: PaneState, event: PartEvent): PaneState {
  switch (event.type) {
    case "rules-told":
    case "rules-kept":
    case "rule-sought":
    case "rule-found":
      return withRules(state, event);
    case "copied":
    case "copy-refused":
    case "copying-closed":
      return { ...state, copying: nextCopying(event) };
    case "share-told":
    case "sharing-began":
    case "sharing-failed":
    case "shared":
    case "shared-closed":
      return withSharing(state, event);
    default:
      return withMending(state, event);
  }
}

function withRules(state: PaneState, event: RulesEvent): PaneState {
  const rules = nextRules(state.rules, event);
  return event.type === "rule-sought" ? { ...state, view: "rules", rules } : { ...state, rules };
}

/** Who tries again needs no word of what failed before. */
function withSharing(state: PaneState, event: SharingEvent): PaneState {
  const sharing = nextSharing(state.sharing, event);
  return event.type === "sharing-began"
    ? { ...state, sharing, failure: undefined }
    : { ...state, sharing };
}

/** Cells that were changed make the result stale until it is read again. */
function withMending(state: PaneState, event: MendingEvent): PaneState {
  const isChanged = event.type === "mended" || event.type === "undone";
  return {
    ...state,
    mending: nextMending(state.mending, event),
    ...(isChanged && { activity: { type: "idle" }, isStale: true }),
  };
}
