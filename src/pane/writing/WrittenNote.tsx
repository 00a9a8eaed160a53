import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { WRITTEN_TEXTS } from "../texts/changes";

/** What was written, with a way to each sheet. Takes the focus, which the button before it lost. */
export function WrittenNote() {
  const { state, dispatch, actions } = usePane();
  const { written } = state;
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (written) note.current?.focus();
  }, [written]);
  if (!written) return null;
  return (
    <div ref={note} tabIndex={-1} role="group" aria-label="Geschrieben">
      <MessageBar intent="success" layout="multiline" className="message">
        <MessageBarBody>
          {`Geschrieben nach ${written.map(({ name }) => name).join(", ")}.`}
          <ul className="changes">
            {written.map(({ name, action }) => (
              <li key={name}>
                <Button
                  size="small"
                  appearance="transparent"
                  onClick={() => void actions.show({ sheet: name, cell: "A1" })}
                >
                  {`${name} öffnen`}
                </Button>
                <span>{WRITTEN_TEXTS[action]}</span>
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => dispatch({ type: "written-closed" })}>
            Schließen
          </Button>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
