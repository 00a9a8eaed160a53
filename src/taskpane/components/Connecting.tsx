import { Button } from "@fluentui/react-components";
import type { PaneFailure } from "../host";
import { FailureText } from "./FailureText";

/** The pane before Excel has answered, or when it did not. */
export function Connecting({ failure }: { readonly failure: PaneFailure | undefined }) {
  return (
    <main className="pane">
      <header className="head">
        <h1 className="title">Entsendung</h1>
      </header>
      <div role="status" className="waiting">
        {failure ? null : "Die Verbindung zu Excel wird hergestellt."}
      </div>
      {failure && (
        <FailureText failure={failure}>
          <Button appearance="primary" onClick={() => location.reload()}>
            Neu laden
          </Button>
        </FailureText>
      )}
    </main>
  );
}
