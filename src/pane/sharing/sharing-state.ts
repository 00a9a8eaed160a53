import type { ToldShare } from "../../desk";
import type { SharedVersion } from "../host";

/** The committee version: what the user decided of it, and what became of it. */
export interface SharingState {
  /** Lives as long as the workbook is open. */
  readonly told: ToldShare;
  readonly isUnderWay: boolean;
  /** What was handed out last, until its report is closed. */
  readonly shared: SharedVersion | undefined;
}

const NOTHING_TOLD: ToldShare = { sheets: new Map(), columns: new Map() };

export const NOTHING_SHARED: SharingState = {
  told: NOTHING_TOLD,
  isUnderWay: false,
  shared: undefined,
};

export type SharingEvent =
  | { readonly type: "share-told"; readonly told: ToldShare }
  | { readonly type: "sharing-began" }
  | { readonly type: "sharing-failed" }
  | { readonly type: "shared"; readonly version: SharedVersion }
  | { readonly type: "shared-closed" };

/** Pure: the same state and event give the same next state. */
export function nextSharing(state: SharingState, event: SharingEvent): SharingState {
  switch (event.type) {
    case "share-told":
      return { ...state, told: event.told };
    case "sharing-began":
      return { ...state, isUnderWay: true, shared: undefined };
    case "sharing-failed":
      return { ...state, isUnderWay: false };
    case "shared":
      return { ...state, isUnderWay: false, shared: event.version };
    case "shared-closed":
      return { ...state, shared: undefined };
  }
}
