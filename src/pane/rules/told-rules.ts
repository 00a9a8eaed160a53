import type { RuleSettings } from "../../core";
import type { PaneTools } from "../checking";
import type { KeptMatter } from "../kept-changes";

/** Which rules are off or weigh otherwise with one more thing said of them. */
export type RulesChange = (before: RuleSettings) => RuleSettings;

/** What the user says of rules; `keep` tells whether it could be kept. */
export function toldRules(
  { state, dispatch }: PaneTools,
  keep: (settings: RuleSettings) => Promise<boolean>,
): KeptMatter<RuleSettings> {
  return {
    before: () => state().rules.told?.settings ?? state().checked?.ruleSettings,
    isLast: (settings) => state().rules.told?.settings === settings,
    tell: (settings) => dispatch({ type: "rules-told", settings }),
    keep,
    kept: (settings, note) => dispatch({ type: "rules-kept", settings, note }),
  };
}
