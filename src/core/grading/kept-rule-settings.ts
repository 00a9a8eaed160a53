import type { Workbook } from "../grid";
import { keptPart, withKeptPart } from "../kept";
import { ruleSettingsFrom } from "./parse-rule-settings";
import type { RuleSettings } from "./rule-settings";

/** The settings that the workbook itself keeps, without what cannot be read of them. */
export function keptRuleSettings(workbook: Pick<Workbook, "kept">): RuleSettings {
  return ruleSettingsFrom(keptPart(workbook, "rules"));
}

/** What a workbook is to keep with other settings; undefined: nothing. */
export function withKeptRuleSettings(
  kept: string | undefined,
  settings: RuleSettings,
): string | undefined {
  return withKeptPart(
    kept,
    "rules",
    settings.size === 0 ? undefined : Object.fromEntries(settings),
  );
}
