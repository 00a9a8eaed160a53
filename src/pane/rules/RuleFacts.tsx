import type { ReactNode } from "react";
import type { RuleText } from "../../desk";
import { JUDGED } from "./judged";
import { sourceText } from "./source-text";

interface RuleFactsProps {
  readonly rule: RuleText;
  /** How much it weighs: a word, or a choice. */
  readonly severity: ReactNode;
}

/** What a rule judges, what to do then, how much it weighs and on what it rests. */
export function RuleFacts({ rule: { code, remedy, source }, severity }: RuleFactsProps) {
  return (
    <dl className="rule-facts">
      <dt>Prüft</dt>
      <dd>{JUDGED[code]}</dd>
      <dt>Abhilfe</dt>
      <dd>{remedy}</dd>
      <dt>Schwere</dt>
      <dd>{severity}</dd>
      <dt>Grundlage</dt>
      <dd>{sourceText(source)}</dd>
    </dl>
  );
}
