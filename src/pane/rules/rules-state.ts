import type { FindingCode, RuleSettings } from "../../core";

/** What the user says of rules, until a reading has gone by it, and the rule that something leads to. */
export interface RulesState {
  readonly told: { readonly settings: RuleSettings; readonly isKept: boolean } | undefined;
  /** What became of the last change, to be read aloud. */
  readonly note: string;
  readonly sought: FindingCode | undefined;
}

export const NO_RULES_TOLD: RulesState = { told: undefined, note: "", sought: undefined };

export type RulesEvent =
  | { readonly type: "rules-told"; readonly settings: RuleSettings }
  | { readonly type: "rules-kept"; readonly settings: RuleSettings; readonly note: string }
  | { readonly type: "rule-sought"; readonly code: FindingCode }
  | { readonly type: "rule-found" };

/** Pure: the same state and event give the same next state. */
export function nextRules(state: RulesState, event: RulesEvent): RulesState {
  switch (event.type) {
    case "rules-told":
      return { ...state, told: { settings: event.settings, isKept: false }, note: "" };
    case "rules-kept":
      return { ...state, told: { settings: event.settings, isKept: true }, note: event.note };
    case "rule-sought":
      return { ...state, sought: event.code, note: "" };
    case "rule-found":
      return { ...state, sought: undefined };
  }
}
