import type { Mapping, Severity, WrittenSheet } from "../core";
import type { CheckedWorkbook, CheckProgress } from "../desk";
import type { Attempt } from "./attempt";
import { NOTHING_COPIED, type CopyingState } from "./copying/copying-state";
import { NO_SETTINGS, type PaneFailure, type PaneSettings } from "./host";
import { NOTHING_MENDED, type MendingState } from "./mending/mending-state";
import { nextPart, type PartEvent } from "./part-state";
import { NO_RULES_TOLD, type RulesState } from "./rules/rules-state";
import { NOTHING_SHARED, type SharingState } from "./sharing/sharing-state";
import {
  nextView,
  type SessionsForm,
  type SoughtColumn,
  type View,
  type ViewEvent,
} from "./view-state";

export type { Attempt } from "./attempt";
export type { SessionsForm, SoughtColumn, View } from "./view-state";

export type Grouping = "severity" | "organization";

export interface FindingFilter {
  readonly severity: Severity | undefined;
  readonly organization: string | undefined;
  readonly search: string;
}

/** What the user says of the columns, until a reading has gone by it. */
export interface ToldMapping {
  readonly mapping: Mapping;
  /** The workbook keeps it. */
  readonly isKept: boolean;
}

/** What the pane is doing; a check that has just begun has nothing to tell of itself. */
export type Activity =
  | { readonly type: "idle" }
  | { readonly type: "connecting" }
  | { readonly type: "reading"; readonly progress: CheckProgress | undefined }
  | { readonly type: "writing"; readonly what: "sheets" | "cells" };

export interface PaneState {
  readonly activity: Activity;
  /** The last reading; it stays while the next one runs. */
  readonly checked: CheckedWorkbook | undefined;
  /** The workbook changed after the last reading began. */
  readonly isStale: boolean;
  readonly settings: PaneSettings;
  readonly failure: (PaneFailure & { readonly attempt: Attempt }) | undefined;
  readonly view: View;
  readonly sessionsForm: SessionsForm;
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  /** What lies open over the views. */
  readonly panel: "settings" | "templates" | "writing" | "sharing" | undefined;
  readonly written: readonly WrittenSheet[] | undefined;
  readonly told: ToldMapping | undefined;
  /** What became of the last change of a column's meaning, to be read aloud. */
  readonly mappingNote: string;
  readonly sought: SoughtColumn | undefined;
  readonly rules: RulesState;
  readonly mending: MendingState;
  readonly copying: CopyingState;
  readonly sharing: SharingState;
}

export const NO_FILTER: FindingFilter = {
  severity: undefined,
  organization: undefined,
  search: "",
};

export const FIRST_STATE: PaneState = {
  activity: { type: "connecting" },
  checked: undefined,
  isStale: false,
  settings: NO_SETTINGS,
  failure: undefined,
  view: "findings",
  sessionsForm: "year",
  grouping: "severity",
  filter: NO_FILTER,
  panel: undefined,
  written: undefined,
  told: undefined,
  mappingNote: "",
  sought: undefined,
  rules: NO_RULES_TOLD,
  mending: NOTHING_MENDED,
  copying: NOTHING_COPIED,
  sharing: NOTHING_SHARED,
};

export type PaneEvent =
  | PartEvent
  | ViewEvent
  | { readonly type: "reading-began"; readonly isByItself: boolean }
  | { readonly type: "reading-went-on"; readonly progress: CheckProgress }
  | { readonly type: "checked"; readonly checked: CheckedWorkbook }
  | { readonly type: "stopped" }
  | { readonly type: "failed"; readonly attempt: Attempt; readonly failure: PaneFailure }
  | { readonly type: "failure-closed" }
  | { readonly type: "workbook-changed" }
  | { readonly type: "settings-changed"; readonly settings: PaneSettings }
  | { readonly type: "writing-began"; readonly what: "sheets" | "cells" }
  | { readonly type: "written"; readonly sheets: readonly WrittenSheet[] }
  | { readonly type: "written-closed" }
  | { readonly type: "mapping-told"; readonly mapping: Mapping }
  | { readonly type: "mapping-kept"; readonly mapping: Mapping; readonly note: string }
  | { readonly type: "grouping-chosen"; readonly grouping: Grouping }
  | { readonly type: "filtered"; readonly filter: Partial<FindingFilter> }
  | { readonly type: "panel-opened"; readonly panel: PaneState["panel"] };

const IDLE: Activity = { type: "idle" };

/** Pure: the same state and event give the same next state. */
export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "reading-began":
      return withReading(state, event.isByItself);
    case "reading-went-on":
      return state.activity.type === "reading"
        ? { ...state, activity: { type: "reading", progress: event.progress } }
        : state;
    case "checked":
      return withChecked(state, event.checked);
    case "stopped":
      return { ...state, activity: IDLE, isStale: true };
    case "failed":
      return withFailure(state, event.attempt, event.failure);
    case "failure-closed":
      return { ...state, failure: undefined };
    case "workbook-changed":
      return { ...state, isStale: true };
    case "settings-changed":
      return { ...state, settings: event.settings, panel: undefined };
    case "writing-began":
      return withWriting(state, event.what);
    case "written":
      return { ...state, activity: IDLE, written: event.sheets, panel: undefined };
    case "written-closed":
      return { ...state, written: undefined };
    case "mapping-told":
      return { ...state, told: { mapping: event.mapping, isKept: false }, mappingNote: "" };
    case "mapping-kept":
      return { ...state, told: { mapping: event.mapping, isKept: true }, mappingNote: event.note };
    case "column-sought":
    case "column-found":
    case "view-chosen":
      return nextView(state, event);
    case "grouping-chosen":
      return { ...state, grouping: event.grouping };
    case "filtered":
      return { ...state, view: "findings", filter: { ...state.filter, ...event.filter } };
    case "panel-opened":
      return withPanel(state, event.panel);
    default:
      return nextPart(state, event);
  }
}

/** What was told of a deed before is over with the next. */
function withPanel(state: PaneState, panel: PaneState["panel"]): PaneState {
  const sharing = { ...state.sharing, shared: undefined };
  return { ...state, panel, written: undefined, copying: NOTHING_COPIED, sharing };
}

function withWriting(state: PaneState, what: "sheets" | "cells"): PaneState {
  return {
    ...state,
    activity: { type: "writing", what },
    failure: undefined,
    written: undefined,
  };
}

function withReading(state: PaneState, isByItself: boolean): PaneState {
  return {
    ...state,
    activity: { type: "reading", progress: undefined },
    isStale: false,
    failure: isByItself ? state.failure : undefined,
  };
}

/** A filter for a Gremium that is gone would hide everything without a way back in sight. */
function withChecked(state: PaneState, checked: CheckedWorkbook): PaneState {
  const { organization } = state.filter;
  const isKnown =
    organization === undefined ||
    checked.findings.some((finding) => finding.organization === organization) ||
    checked.standings.some(({ shortName }) => shortName === organization);
  const filter = isKnown ? state.filter : { ...state.filter, organization: undefined };
  const failure = state.failure?.attempt === "read" ? undefined : state.failure;
  const told = state.told?.isKept ? undefined : state.told;
  const rules = state.rules.told?.isKept ? { ...state.rules, told: undefined } : state.rules;
  return { ...state, activity: IDLE, checked, filter, failure, told, rules };
}

function withFailure(state: PaneState, attempt: Attempt, failure: PaneFailure): PaneState {
  const isStale = attempt === "read" ? true : state.isStale;
  // What could not be kept does not hold: columns and rules are shown again as the workbook has them.
  const told = attempt === "mapping" ? undefined : state.told;
  const rules = attempt === "rules" ? { ...state.rules, told: undefined } : state.rules;
  return { ...state, activity: IDLE, isStale, told, rules, failure: { ...failure, attempt } };
}
