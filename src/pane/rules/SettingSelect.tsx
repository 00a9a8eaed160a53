import { ALWAYS_JUDGED, RULE_SETTINGS, withRule, type RuleSetting } from "../../core";
import type { RuleText } from "../../desk";
import { usePane } from "../pane-context";
import { ruleNote, settingText } from "../texts/rules";

interface SettingSelectProps {
  readonly rule: RuleText;
  /** What the user has said of it; undefined: nothing. */
  readonly setting: RuleSetting | undefined;
}

const AS_MEANT = "";

/** How much a rule weighs in this workbook, or that it is off. */
export function SettingSelect({ rule: { code, title, severity }, setting }: SettingSelectProps) {
  const { actions } = usePane();
  if (ALWAYS_JUDGED.has(code)) return `${settingText(severity)}, wird immer geprüft`;
  const choose = (value: string) => {
    const chosen = RULE_SETTINGS.find((each) => each === value);
    actions.changeRules((before) => withRule(before, code, chosen), ruleNote(title, chosen));
  };
  return (
    <select
      className="setting"
      aria-label={`Schwere der Regel „${title}“`}
      value={setting ?? AS_MEANT}
      onChange={({ target: { value } }) => choose(value)}
    >
      <option value={AS_MEANT}>{`wie vorgesehen: ${settingText(severity)}`}</option>
      {RULE_SETTINGS.filter((each) => each !== severity).map((each) => (
        <option key={each} value={each}>
          {settingText(each)}
        </option>
      ))}
    </select>
  );
}
