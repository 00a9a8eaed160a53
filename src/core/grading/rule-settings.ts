import { SEVERITIES, type FindingCode, type Severity } from "../findings";

/** How much the findings of a rule weigh; "off": they are not told. */
export type RuleSetting = Severity | "off";

export const RULE_SETTINGS: readonly RuleSetting[] = [...SEVERITIES, "off"];

/** What a user says of rules, for the whole workbook; a rule that is not named weighs what it says itself. */
export type RuleSettings = ReadonlyMap<FindingCode, RuleSetting>;

export const NO_RULE_SETTINGS: RuleSettings = new Map();

/** Both; where they speak of the same rule, the second holds. */
export function mergedRuleSettings(first: RuleSettings, second: RuleSettings): RuleSettings {
  return new Map([...first, ...second]);
}

/** With one rule set otherwise; `setting` undefined: as the rule says itself. */
export function withRule(
  settings: RuleSettings,
  code: FindingCode,
  setting: RuleSetting | undefined,
): RuleSettings {
  const changed = new Map(settings);
  if (setting === undefined) changed.delete(code);
  else changed.set(code, setting);
  return changed;
}
