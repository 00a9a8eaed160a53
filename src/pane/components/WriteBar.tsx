import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { usePane } from "../pane-context";
import { Writing } from "./Work";

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
  return isOpen ? (
    <Writing />
  ) : (
    <Button
      id={opener}
      className="wide"
      onClick={() => dispatch({ type: "panel-opened", panel: "writing" })}
    >
      In die Mappe schreiben
    </Button>
  );
}
