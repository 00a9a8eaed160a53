import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { CheckedWorkbook } from "../../desk";
import { usePane } from "../pane-context";
import { Copying } from "./Copying";
import { SharingButton } from "./Sharing";
import { Writing } from "./Work";

interface WriteBarProps {
  readonly checked: CheckedWorkbook;
  /** Id of the button that leads to the committee version. */
  readonly shareOpener: string;
}

/** Writing, copying and handing on, always at hand: writing says first what would change, then does it. */
export function WriteBar({ checked, shareOpener }: WriteBarProps) {
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
    <div className="bar">
      <Button
        id={opener}
        className="wide"
        onClick={() => dispatch({ type: "panel-opened", panel: "writing" })}
      >
        In die Mappe schreiben
      </Button>
      <Copying checked={checked} />
      <SharingButton id={shareOpener} />
    </div>
  );
}
