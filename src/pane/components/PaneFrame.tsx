import type { Day } from "../../core";
import { hasColumns } from "../column-help";
import { usePane } from "../pane-context";
import { FailureNote } from "./FailureNote";
import { Head } from "./Head";
import { PaneRoot } from "./PaneRoot";
import { ReadingNote } from "./ReadingNote";
import { Standings } from "./Standings";
import { Verdict } from "./Verdict";
import { Views } from "./Views";
import { WriteBar } from "./WriteBar";
import { Mended, Settings, Templates, Written } from "./Work";

/** The pane as it stands beside a workbook, top to bottom. */
export function PaneFrame({ today }: { readonly today: Day }) {
  const { state, frame } = usePane();
  const hasList = state.checked?.hasMembershipTable ?? false;
  const { checked } = state;
  const hasMore =
    checked &&
    (hasColumns(checked) || checked.findings.some(({ code }) => code !== "sheet-missing"));
  return (
    <PaneRoot frame={frame}>
      <Head today={today} />
      {state.panel === "settings" && <Settings today={today} />}
      <Verdict />
      {state.panel === "templates" && <Templates />}
      <ReadingNote />
      <FailureNote />
      <Written />
      {hasList && <Standings />}
      {(hasList || hasMore) && <Views />}
      <footer className="write-bar">
        <Mended />
        {hasList && <WriteBar />}
      </footer>
    </PaneRoot>
  );
}
