import { FINDING_CODES, type FindingCode } from "../findings";
import { jsonEntries, jsonIn } from "../kept";
import { isPossible } from "./always-judged";
import { RULE_SETTINGS, type RuleSetting, type RuleSettings } from "./rule-settings";

/** What is wrong with settings that somebody wrote: `code` and `setting` as far as it is told where. */
export interface RuleSettingsFault {
  readonly type: "no-json" | "no-rules" | "no-code" | "no-setting" | "always-judged";
  readonly code?: string;
  readonly setting?: string;
}

/** Reads `{ "women-share": "off", "deputy-surplus": "hint" }`. */
export function parseRuleSettings(text: string): RuleSettings | RuleSettingsFault {
  const json = jsonIn(text);
  if (!json) return { type: "no-json" };
  const entries = jsonEntries(json.value);
  if (!entries) return { type: "no-rules" };
  const settings = new Map<FindingCode, RuleSetting>();
  for (const [code, value] of entries) {
    const entry = entryFrom(code, value);
    if (!("value" in entry)) return entry;
    settings.set(...entry.value);
  }
  return settings;
}

export function isRuleSettings(parsed: RuleSettings | RuleSettingsFault): parsed is RuleSettings {
  return !("type" in parsed);
}

/** The same from parsed JSON, without what is not understood in it. */
export function ruleSettingsFrom(value: unknown): RuleSettings {
  const entries = jsonEntries(value) ?? [];
  return new Map(
    entries.flatMap(([code, setting]) => {
      const entry = entryFrom(code, setting);
      return "value" in entry ? [entry.value] : [];
    }),
  );
}

type Entry = { readonly value: readonly [FindingCode, RuleSetting] } | RuleSettingsFault;

function entryFrom(name: string, value: unknown): Entry {
  const code = FINDING_CODES.find((each) => each === name);
  if (code === undefined) return { type: "no-code", code: name };
  const setting = RULE_SETTINGS.find((each) => each === value);
  if (setting === undefined) return { type: "no-setting", code, setting: settingText(value) };
  if (!isPossible(code, setting)) return { type: "always-judged", code, setting };
  return { value: [code, setting] };
}

function settingText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
