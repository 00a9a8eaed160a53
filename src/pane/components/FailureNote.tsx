import { Button } from "@fluentui/react-components";
import type { PaneActions } from "../actions";
import { usePane, type Pane } from "../pane-context";
import { useShell } from "../shell";
import type { Attempt } from "../state";
import { FailureText } from "./FailureText";

/** What failed last, with a way to try it again. */
export function FailureNote() {
  const { state, dispatch, actions } = usePane();
  const { restart } = useShell();
  const { failure } = state;
  if (!failure) return null;
  const retry = retryFor(failure.attempt, actions, dispatch);
  return (
    <FailureText failure={failure}>
      {failure.reason === "lost" ? (
        <Button size="small" appearance="primary" onClick={restart}>
          Neu laden
        </Button>
      ) : (
        retry && (
          <Button size="small" appearance="primary" onClick={retry}>
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

function retryFor(
  attempt: Attempt,
  actions: PaneActions,
  dispatch: Pane["dispatch"],
): (() => void) | undefined {
  switch (attempt) {
    case "write":
      return () => void actions.write();
    case "templates":
      return () => dispatch({ type: "panel-opened", panel: "templates" });
    case "read":
    case "settings":
    case "copy":
      return () => void actions.check();
    case "mapping":
    case "sessions":
    case "calendar":
    case "annex":
    case "select":
    case "rules":
    case "catalogue":
    case "mend":
    case "undo":
    case "share":
      return undefined;
  }
}
