import { useEffect, useState } from "react";
import type { Finding, Remedy } from "../../core";
import { usePane } from "../pane-context";

/**
 * What can be done about a finding that is drawn; undefined until it is known. What was known of it at
 * the check before stays until the new is told, so that no button comes and goes.
 */
export function useRemedies(finding: Finding): readonly Remedy[] | undefined {
  const { actions } = usePane();
  const [remedies, setRemedies] = useState<readonly Remedy[]>();
  useEffect(() => {
    const drawn = new AbortController();
    void actions.remedies(finding, drawn.signal).then((told) => {
      if (!drawn.signal.aborted) setRemedies(told);
    });
    return () => drawn.abort();
  }, [actions, finding]);
  return remedies;
}
