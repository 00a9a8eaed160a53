import { Button } from "@fluentui/react-components";
import type { PaneActions } from "../actions";
import { usePane } from "../pane-context";
import { useShell } from "../shell";
import type { Attempt } from "../state";
import { FailureText } from "./FailureText";

/** What failed last, with a way to try it again. */
export function FailureNote() {
  const { state, dispatch, actions } = usePane();
  const { restart } = useShell();
  const { failure } = state;
  if (!failure) return null;
  const retry = retryFor(failure.attempt, actions);
  return (
    <FailureText failure={failure}>
      {failure.reason === "lost" ? (
        <Button size="small" appearance="primary" onClick={restart}>
          Neu laden
        </Button>
      ) : (
        retry && (
          <Button size="small" appearance="primary" onClick={() => void retry()}>
            Erneut versuchen
          </Button>
        )
      )}
      <Button size="small" onClick={() => dispatch({ type: "failure-closed" })}>
        Schließen
      </Button>
    </FailureText>
  );
}

function retryFor(attempt: Attempt, actions: PaneActions): (() => Promise<void>) | undefined {
  switch (attempt) {
    case "write":
      return actions.write;
    case "templates":
      return actions.writeTemplates;
    case "read":
    case "settings":
      return actions.check;
    case "mapping":
    case "select":
      return undefined;
  }
}
