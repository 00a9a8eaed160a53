import type { RefusedException, RuleChange } from "../grading";
import { SEVERITY_VIEWS } from "./severity-text";

/** "Nicht geprüft: Frauenanteil unter 40 Prozent (women-share); bei AG 0-6: …", and what weighs otherwise. */
export function ruleLines(changes: readonly RuleChange[]): string[] {
  const off = changes.filter(({ setting }) => setting === "off");
  const others = changes.filter(({ setting }) => setting !== "off");
  return [...line("Nicht geprüft", off), ...line("Andere Schwere", others)];
}

/** The rules of the whole workbook, then those of each body. */
function line(label: string, changes: readonly RuleChange[]): string[] {
  const byBody = new Map<string | undefined, string[]>();
  for (const change of changes) {
    const texts = byBody.get(change.organization) ?? [];
    byBody.set(change.organization, [...texts, changeText(change)]);
  }
  const parts = [...byBody].map(
    ([body, texts]) => `${body === undefined ? "" : ` bei ${body}`}: ${texts.join(", ")}`,
  );
  return parts.length === 0 ? [] : [label + parts.join(";")];
}

function changeText({ title, code, setting }: RuleChange): string {
  const weight = setting === "off" ? "" : ` als ${SEVERITY_VIEWS[setting].one}`;
  return `${title} (${code})${weight}`;
}

const REASONS: Readonly<Record<RefusedException["reason"], string>> = {
  unknown:
    "wird nicht verstanden; möglich sind Code oder Titel eines Befunds, etwa „women-share“ oder „deputy-surplus: Hinweis“",
  "always-judged":
    "gilt nicht, denn was sie nennt, wird immer geprüft: Ohne diese Angaben weiß niemand, ob die Liste stimmt",
  whole:
    "gilt nicht, denn sie betrifft kein einzelnes Gremium; ausschalten lässt sich das für die ganze Mappe unter „Regeln“ oder auf der Befehlszeile mit „--rules“",
};

/** What stands under "Ausnahmen" and changed nothing, a sentence for each. */
export function refusedLines(refused: readonly RefusedException[]): string[] {
  return refused.map(
    ({ text, place: { sheet, cell }, reason }) =>
      `${sheet}!${cell}: Die Ausnahme „${text}“ ${REASONS[reason]}.`,
  );
}
