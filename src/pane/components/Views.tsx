import { useId } from "react";
import type { CheckedWorkbook } from "../../desk";
import { hasColumns } from "../column-help";
import { usePane } from "../pane-context";
import type { View } from "../state";
import { counted } from "../texts/severity";
import { Columns } from "./Columns";
import { Rules } from "./Rules";
import { Sessions } from "./Sessions";
import { Findings, Sheet } from "./Work";
import { PaneTab, PaneTabs } from "./Tabs";

const TITLES: Readonly<Record<View, string>> = {
  findings: "Befunde",
  delegation: "Entsendung",
  schedule: "Sitzungen",
  report: "Bericht",
  columns: "Spalten",
  rules: "Regeln",
};

/** The findings, each sheet as it would be written, and how the columns were understood. */
export function Views() {
  const { state, dispatch } = usePane();
  const { checked } = state;
  const id = useId();
  if (!checked) return null;
  const kinds = checked.previews.map(({ kind }) => kind);
  const views: View[] = [
    "findings",
    ...kinds,
    ...(hasColumns(checked) ? ["columns" as const] : []),
    "rules",
  ];
  const view = views.includes(state.view) ? state.view : "findings";
  const count = checked.findings.length;
  return (
    <>
      <PaneTabs
        label="Ansichten"
        selected={view}
        views={views}
        onSelect={(chosen) => dispatch({ type: "view-chosen", view: chosen })}
      >
        {views.map((each) => (
          <PaneTab key={each} value={each} id={`${id}-${each}`} aria-controls={id}>
            {each === "findings" && count > 0 ? (
              <span aria-label={counted(count, "Befund", "Befunde")}>
                {TITLES[each]} {count.toLocaleString("de-DE")}
              </span>
            ) : (
              TITLES[each]
            )}
          </PaneTab>
        ))}
      </PaneTabs>
      <div role="tabpanel" id={id} tabIndex={-1} aria-labelledby={`${id}-${view}`} className="view">
        <ViewContent view={view} checked={checked} />
      </div>
    </>
  );
}

interface ViewContentProps {
  readonly view: View;
  readonly checked: CheckedWorkbook;
}

function ViewContent({ view, checked }: ViewContentProps) {
  if (view === "findings") return <Findings checked={checked} />;
  if (view === "columns") return <Columns checked={checked} />;
  if (view === "rules") return <Rules />;
  return checked.previews
    .filter(({ kind }) => kind === view)
    .map((preview) =>
      preview.kind === "schedule" ? (
        <Sessions key={preview.kind} checked={checked} preview={preview} />
      ) : (
        <Sheet key={preview.kind} preview={preview} />
      ),
    );
}
