import { useCallback, useMemo } from "react";
import { groupBy, NO_RULE_SETTINGS } from "../../core";
import { Heading } from "../components/Heading";
import { usePane } from "../pane-context";
import { Exceptions } from "./Exceptions";
import { GROUP_OF, GROUP_TITLES, type RuleGroup } from "./rule-groups";
import { RuleItem } from "./RuleItem";
import { useCatalogue } from "./use-catalogue";

const GROUPS = Object.keys(GROUP_TITLES) as RuleGroup[];

/** All rules by what they are about, and how much each weighs here; something may lead to one of them. */
export function RulesView() {
  const { state, dispatch } = usePane();
  const { told, note, sought } = state.rules;
  const rules = useCatalogue();
  const byGroup = useMemo(() => groupBy(rules ?? [], ({ code }) => GROUP_OF[code]), [rules]);
  const onFound = useCallback(() => dispatch({ type: "rule-found" }), [dispatch]);
  if (!rules) return <p className="nothing">Die Regeln werden geladen.</p>;
  const settings = told?.settings ?? state.checked?.ruleSettings ?? NO_RULE_SETTINGS;
  return (
    <>
      <div role="status" className="hidden">
        {note}
      </div>
      <p className="small introduction">
        {`Nach diesen ${rules.length} Regeln wird die Mappe geprüft. Welche für sie nicht oder mit anderer Schwere gelten, merkt sich die Mappe; der Prüfbericht nennt sie.`}
      </p>
      <Exceptions />
      {GROUPS.map((group) => (
        <section key={group} className="rule-group">
          <Heading depth={2}>{GROUP_TITLES[group]}</Heading>
          <ul>
            {(byGroup.get(group) ?? []).map((rule) => (
              <RuleItem
                key={rule.code}
                rule={rule}
                setting={settings.get(rule.code)}
                onFound={rule.code === sought ? onFound : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
