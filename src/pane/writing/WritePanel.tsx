import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { Heading } from "../components/Heading";
import { usePane } from "../pane-context";
import { isPassing } from "../passing";
import { changeText } from "../texts/changes";

/** What would be written, sheet by sheet, and the deed. */
export function WritePanel() {
  const { state, dispatch, actions } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // The bar stands below everything: scrolling to it would take the preview away.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section aria-labelledby={id}>
      <Heading depth={2} id={id} ref={heading} tabIndex={-1}>
        Das wird geschrieben
      </Heading>
      <ul className="changes">
        {(state.checked?.previews ?? []).map(({ kind, change }) => (
          <li key={kind}>
            <Button
              size="small"
              appearance="transparent"
              onClick={() => dispatch({ type: "view-chosen", view: kind, sessionsForm: "sheet" })}
            >
              {change.name}
            </Button>
            <span>{changeText(change)}</span>
          </li>
        ))}
      </ul>
      <p className="small">
        {state.isStale
          ? "Die Mappe hat sich geändert und muss vorher neu geprüft werden."
          : "Ihre eigenen Blätter bleiben, wie sie sind."}
      </p>
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={isPassing(state)}
          onClick={() => void actions.write()}
        >
          Jetzt schreiben
        </Button>
        <Button onClick={() => dispatch({ type: "panel-opened", panel: undefined })}>
          Abbrechen
        </Button>
      </div>
    </section>
  );
}
