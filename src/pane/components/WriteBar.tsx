import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { usePane } from "../pane-context";
import { changeText } from "../texts/changes";
import { Heading } from "./Heading";

/** Writing, always at hand: first what would change, then the deed. */
export function WriteBar() {
  const { state, dispatch } = usePane();
  const isOpen = state.panel === "writing";
  const wasOpen = useRef(isOpen);
  const opener = useId();
  useEffect(() => {
    // After a write the note about it takes the focus; after "Abbrechen" it comes back here.
    if (wasOpen.current && !isOpen && !state.written) document.getElementById(opener)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, state.written]);
  return (
    <footer className="write-bar">
      {isOpen ? (
        <WritePanel />
      ) : (
        <Button
          id={opener}
          className="wide"
          onClick={() => dispatch({ type: "panel-opened", panel: "writing" })}
        >
          In die Mappe schreiben
        </Button>
      )}
    </footer>
  );
}

function WritePanel() {
  const { state, dispatch, actions } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // The bar stands below everything: scrolling to it would take the preview away.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const isBusy = state.activity.type !== "idle" || state.isStale || state.told !== undefined;
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
              onClick={() => dispatch({ type: "view-chosen", view: kind })}
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
          disabledFocusable={isBusy}
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
