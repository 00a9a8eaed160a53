import { Button } from "@fluentui/react-components";
import type { CheckedWorkbook, Preview } from "../../desk";
import { usePane } from "../pane-context";
import { LazyPart } from "./LazyPart";
import { SaveFileButton } from "./SaveFileButton";
import { SeveritySign } from "./SeveritySign";
import { Sheet } from "./Work";

interface SessionsProps {
  readonly checked: CheckedWorkbook;
  readonly preview: Preview;
}

const FORMS = [
  ["year", "Jahr"],
  ["sheet", "Tabelle"],
] as const;

const PARTS = { Button, SeveritySign };

/** The sessions of a year: as a picture, or as the sheet that would be written. */
export function Sessions({ checked, preview }: SessionsProps) {
  const { state, dispatch } = usePane();
  return (
    <>
      <div className="buttons forms" role="group" aria-label="Darstellung">
        {FORMS.map(([form, name]) => (
          <Button
            key={form}
            size="small"
            className="toggle"
            aria-pressed={form === state.sessionsForm}
            onClick={() => dispatch({ type: "view-chosen", view: "schedule", sessionsForm: form })}
          >
            {name}
          </Button>
        ))}
        <SaveFileButton file="calendar">Kalenderdatei (.ics)</SaveFileButton>
      </div>
      {state.sessionsForm === "year" ? (
        <LazyPart load={yearView} props={{ checked, parts: PARTS }} what="Die Monate" />
      ) : (
        <Sheet preview={preview} />
      )}
    </>
  );
}

async function yearView() {
  const { YearView } = await import(/* webpackChunkName: "year" */ "../year/YearView");
  return YearView;
}
