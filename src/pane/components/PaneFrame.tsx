import { useId } from "react";
import type { Day } from "../../core";
import { hasColumns } from "../column-help";
import { usePane } from "../pane-context";
import { useFocusBack } from "../use-focus-back";
import { Copied } from "./Copying";
import { FailureNote } from "./FailureNote";
import { Head } from "./Head";
import { PaneRoot } from "./PaneRoot";
import { ReadingNote } from "./ReadingNote";
import { Sharing } from "./Sharing";
import { Standings } from "./Standings";
import { Verdict } from "./Verdict";
import { Views } from "./Views";
import { WriteBar } from "./WriteBar";
import { Mended, Settings, Templates, Written } from "./Work";

/** The pane as it stands beside a workbook, top to bottom. */
export function PaneFrame({ today }: { readonly today: Day }) {
  const { state, frame } = usePane();
  const { checked, panel } = state;
  const shared = panel === "sharing" && checked?.hasMembershipTable ? checked : undefined;
  const opener = useId();
  useFocusBack(shared !== undefined, opener);
  return (
    <PaneRoot frame={frame}>
      <Head today={today} />
      {shared ? (
        <>
          <ReadingNote />
          <FailureNote />
          <Sharing checked={shared} />
        </>
      ) : (
        <Checking today={today} shareOpener={opener} />
      )}
    </PaneRoot>
  );
}

interface CheckingProps {
  readonly today: Day;
  /** Id of the button that leads to the committee version. */
  readonly shareOpener: string;
}

/** What was found, what would be written, and writing and copying it. */
function Checking({ today, shareOpener }: CheckingProps) {
  const { checked, panel } = usePane().state;
  const hasList = checked?.hasMembershipTable ?? false;
  const hasMore =
    checked &&
    (hasColumns(checked) || checked.findings.some(({ code }) => code !== "sheet-missing"));
  return (
    <>
      {panel === "settings" && <Settings today={today} />}
      <Verdict />
      {panel === "templates" && <Templates />}
      <ReadingNote />
      <FailureNote />
      <Written />
      {hasList && <Standings />}
      {(hasList || hasMore) && <Views />}
      <footer className="write-bar">
        <Mended />
        <Copied />
        {checked && hasList && <WriteBar checked={checked} shareOpener={shareOpener} />}
      </footer>
    </>
  );
}
