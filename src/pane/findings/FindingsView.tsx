import { useDeferredValue, useMemo } from "react";
import type { CheckedWorkbook } from "../../desk";
import { usePane } from "../pane-context";
import { filteredFindings, listRows } from "./shown-findings";
import { FindingsFilter } from "./FindingsFilter";
import { FindingsList } from "./FindingsList";

/** Every finding, filtered and grouped as the user likes. */
export function FindingsView({ checked }: { readonly checked: CheckedWorkbook }) {
  const { state } = usePane();
  const { findings } = checked;
  const filter = useDeferredValue(state.filter);
  const shown = useMemo(() => filteredFindings(findings, filter), [findings, filter]);
  const rows = useMemo(() => listRows(shown, state.grouping), [shown, state.grouping]);
  if (findings.length === 0)
    return <p className="nothing">Es gibt keine Befunde. Die Liste kann so in die Vorlage.</p>;
  return (
    <>
      <FindingsFilter shown={shown.length} all={findings.length} summary={checked.summary} />
      {shown.length === 0 ? (
        <p className="nothing">Zu dieser Auswahl gibt es keine Befunde.</p>
      ) : (
        <FindingsList rows={rows} />
      )}
    </>
  );
}
