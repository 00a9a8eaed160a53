import type { RuleChange } from "../grading";
import { counted } from "./wording";

/** "2 Regeln nicht geprüft, 1 nicht überall"; empty where all were judged everywhere. */
export function unjudgedText(changes: readonly RuleChange[]): string {
  const off = changes.filter(({ setting }) => setting === "off");
  const isWhole = ({ organization }: RuleChange) => organization === undefined;
  const whole = new Set(off.filter(isWhole).map(({ code }) => code));
  const partly = new Set(off.map(({ code }) => code).filter((code) => !whole.has(code)));
  const rules = (count: number) => counted(count, "Regel", "Regeln");
  if (whole.size === 0)
    return partly.size === 0 ? "" : `${rules(partly.size)} nicht überall geprüft`;
  const rest = partly.size === 0 ? "" : `, ${partly.size} nicht überall`;
  return `${rules(whole.size)} nicht geprüft${rest}`;
}
