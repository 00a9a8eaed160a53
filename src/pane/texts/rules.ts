import type { RuleChange, RuleSetting } from "../../core";
import { SEVERITY_TEXTS } from "./severity";

/** "Fehler", "aus". */
export function settingText(setting: RuleSetting): string {
  return setting === "off" ? "aus" : SEVERITY_TEXTS[setting].one;
}

/** What became of a choice; `setting` undefined: as the rule says itself. */
export function ruleNote(title: string, setting: RuleSetting | undefined): string {
  if (setting === undefined) return `Gemerkt: Die Regel „${title}“ gilt wieder wie vorgesehen.`;
  return setting === "off"
    ? `Gemerkt: Die Regel „${title}“ ist ausgeschaltet.`
    : `Gemerkt: Die Regel „${title}“ meldet jetzt: ${settingText(setting)}.`;
}

/** "Frauenanteil unter 40 Prozent: aus, für AG 0-6". */
export function changeText({ title, setting, organization }: RuleChange): string {
  const where = organization === undefined ? "" : `, für ${organization}`;
  return `${title}: ${settingText(setting)}${where}`;
}
