import { FINDING_CODES, type FindingCode, type FindingKind } from "../findings";
import { wordKey } from "../words";
import type { RuleSetting } from "./rule-settings";

const WORDS: Readonly<Record<RuleSetting, string>> = {
  off: "aus, ausgeschaltet, abgeschaltet, nicht prüfen, nicht geprüft, off",
  error: "Fehler, error",
  warning: "Warnung, warning",
  hint: "Hinweis, hint",
};

const SETTINGS = new Map(
  (Object.entries(WORDS) as [RuleSetting, string][]).flatMap(([setting, words]) =>
    words.split(",").map((word) => [wordKey(word), setting] as const),
  ),
);

/** "Hinweis" → "hint". */
export function settingIn(text: string): RuleSetting | undefined {
  return SETTINGS.get(wordKey(text));
}

/** "women-share", "Frauenanteil unter 40 %" and both in one, the code in brackets → "women-share". */
export function codeFinder(
  kinds: readonly FindingKind[],
): (text: string) => FindingCode | undefined {
  const codes = new Map<string, FindingCode>(FINDING_CODES.map((code) => [wordKey(code), code]));
  for (const { code, title } of kinds) codes.set(wordKey(title), code);
  return (text) => {
    const inBrackets = /\(([^()]*)\)$/.exec(text)?.[1] ?? "";
    return codes.get(wordKey(text.replace(/%/g, " Prozent"))) ?? codes.get(wordKey(inBrackets));
  };
}
