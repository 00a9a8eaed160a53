import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type RefObject } from "react";
import { isFocusLost } from "../focus-lost";
import { usePane } from "../pane-context";
import { stepText } from "./mended-text";

/** What was mended last, with a way back. */
export function MendedNote() {
  const { state, dispatch, actions, frame } = usePane();
  const { steps, told } = state.mending;
  const note = useRef<HTMLDivElement>(null);
  useFocusWhenLost(note);
  if (!told) return null;
  const last = steps.at(-1);
  const [edit] = told.step.amendment.edits;
  const close = () => {
    frame.current?.querySelector<HTMLElement>("[role=tabpanel]")?.focus();
    dispatch({ type: "mended-closed" });
  };
  return (
    <div ref={note} tabIndex={-1} className="mended-note">
      <p aria-hidden>{told.text}</p>
      <div className="buttons">
        {last && (
          <Button
            size="small"
            disabledFocusable={state.activity.type === "writing"}
            aria-label={`Rückgängig: ${stepText(last)}`}
            onClick={() => void actions.undo()}
          >
            {told.isUndone ? "Auch die Änderung davor" : "Rückgängig"}
          </Button>
        )}
        {edit && (
          <Button size="small" appearance="subtle" onClick={() => void actions.show(edit.place)}>
            Zelle zeigen
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={close}>
          Schließen
        </Button>
      </div>
    </div>
  );
}

/** The finding that had the focus may be gone with the next check, or the button here with the last step. */
function useFocusWhenLost(note: RefObject<HTMLElement | null>): void {
  const { checked, mending } = usePane().state;
  const { told } = mending;
  useEffect(() => {
    if (!told || !isFocusLost()) return;
    (note.current?.querySelector("button") ?? note.current)?.focus();
  }, [checked, told, note]);
}
