import {
  isRuleSettings,
  parseRuleSettings,
  RULE_SETTINGS,
  type RuleSettings,
  type RuleSettingsFault,
} from "../core";
import { Failure } from "./failure";
import { readSettings } from "./files";

/** What a JSON file says of rules. Rejects with a Failure that says what is wrong with it. */
export async function readRules(file: string): Promise<RuleSettings> {
  const text = await readSettings(file);
  const parsed = parseRuleSettings(text);
  if (isRuleSettings(parsed)) return parsed;
  throw new Failure(`Die Regeldatei „${file}“ ${faultText(parsed)}`);
}

const EXAMPLE = '{"women-share": "off", "deputy-surplus": "hint"}';
const POSSIBLE = RULE_SETTINGS.map((setting) => `„${setting}“`).join(", ");

function faultText({ type, code = "", setting = "" }: RuleSettingsFault): string {
  switch (type) {
    case "no-json":
      return `ist kein gültiges JSON; gebraucht wird etwa ${EXAMPLE}.`;
    case "no-rules":
      return `nennt keine Regeln; gebraucht wird etwa ${EXAMPLE}.`;
    case "no-code":
      return `nennt die Regel „${code}“, die es nicht gibt; die Codes stehen in docs/befunde.md und in jedem Prüfbericht.`;
    case "no-setting":
      return `gibt der Regel „${code}“ den Wert „${setting}“, den es nicht gibt; möglich sind ${POSSIBLE}.`;
    case "always-judged":
      return `ändert die Regel „${code}“; sie gilt immer, weil ohne diese Angaben niemand weiß, ob die Liste stimmt. Bitte streichen Sie den Eintrag.`;
  }
}
