import { useEffect, useState } from "react";
import type { RuleText } from "../../desk";
import { usePane } from "../pane-context";

/** Every rule in words; undefined until the host has told them. */
export function useCatalogue(): readonly RuleText[] | undefined {
  const { actions } = usePane();
  const [rules, setRules] = useState<readonly RuleText[]>();
  useEffect(() => {
    let isGone = false;
    void actions.catalogue().then((told) => {
      if (!isGone) setRules(told);
    });
    return () => {
      isGone = true;
    };
  }, [actions]);
  return rules;
}
