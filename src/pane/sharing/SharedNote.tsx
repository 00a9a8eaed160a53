import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { Heading } from "../components/Heading";
import { putOnClipboard } from "../copy-text";
import type { SharedVersion } from "../host";
import { usePane } from "../pane-context";

/** Where the committee version is, and what of the workbook is not in it. Takes the focus. */
export function SharedNote({ version: { where, left } }: { readonly version: SharedVersion }) {
  const { dispatch } = usePane();
  const [isCopied, setCopied] = useState<boolean>();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => setCopied(await putOnClipboard({ text: left.join("\n") }));
  return (
    <section className="sharing" aria-labelledby={id}>
      <Heading depth={2} id={id} ref={heading} tabIndex={-1}>
        Die Fassung für den Ausschuss ist fertig
      </Heading>
      <p>{where}</p>
      <p className="small">Das ist nicht dabei:</p>
      <ul className="share-report">
        {left.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="write-bar">
        <p role="status" className="small">
          {isCopied === false &&
            "Der Browser lässt das Kopieren hier nicht zu. Markieren Sie den Text und drücken Sie Strg+C."}
          {isCopied && "Kopiert."}
        </p>
        <div className="buttons">
          <Button
            appearance="primary"
            onClick={() => dispatch({ type: "panel-opened", panel: undefined })}
          >
            Schließen
          </Button>
          <Button onClick={() => void copy()}>Bericht kopieren</Button>
          <Button onClick={() => dispatch({ type: "shared-closed" })}>Zurück zur Auswahl</Button>
        </div>
      </div>
    </section>
  );
}
