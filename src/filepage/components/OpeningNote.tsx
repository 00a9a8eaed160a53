import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { progressText } from "../../pane";
import type { Opening } from "../state";
import { usePage } from "./page-context";

/** What is being opened and how far it has come; in front of everything until it is there. */
export function OpeningNote({ opening: { name, progress } }: { readonly opening: Opening }) {
  const { actions } = usePage();
  const note = useRef<HTMLElement>(null);
  useEffect(() => note.current?.querySelector("button")?.focus(), []);
  const share = progress && progress.of > 0 ? progress.done / progress.of : undefined;
  return (
    <div className="opening-shade">
      <section ref={note} className="opening" aria-label={`„${name}“ wird geöffnet`}>
        <h2>{`„${name}“ wird geöffnet`}</h2>
        <p role="status">{progressText(progress)}</p>
        <ProgressBar aria-label="Öffnen" {...(share === undefined ? {} : { value: share })} />
        <div className="buttons">
          <Button onClick={actions.cancelOpening}>Abbrechen</Button>
        </div>
      </section>
    </div>
  );
}
