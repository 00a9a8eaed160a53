import type { Finding } from "../../core";
import { usePane } from "../pane-context";
import { SEVERITY_TEXTS } from "../texts/severity";
import { RuleFacts } from "./RuleFacts";

/** The rule behind a finding, and a way to all of them. */
export function FindingRule({ finding }: { readonly finding: Finding }) {
  const { dispatch } = usePane();
  const { code, title } = finding;
  return (
    <div className="finding-rule" role="group" aria-label={`Regel „${title}“`}>
      <p className="rule-title">{title}</p>
      <RuleFacts rule={finding} severity={SEVERITY_TEXTS[finding.severity].one} />
      <button
        type="button"
        className="text-button"
        onClick={() => dispatch({ type: "rule-sought", code })}
      >
        Alle Regeln
      </button>
    </div>
  );
}
