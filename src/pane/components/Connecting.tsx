import { Button } from "@fluentui/react-components";
import type { PaneFailure } from "../host";
import { useShell } from "../shell";
import { FailureText } from "./FailureText";
import { Heading } from "./Heading";
import { PaneRoot } from "./PaneRoot";

/** The pane before its host has answered, or when it did not. */
export function Connecting({ failure }: { readonly failure: PaneFailure | undefined }) {
  const { title, connecting, restart } = useShell();
  return (
    <PaneRoot>
      <header className="head">
        <Heading depth={1} className="title">
          {title}
        </Heading>
      </header>
      <div role="status" className="waiting">
        {failure ? null : connecting}
      </div>
      {failure && (
        <FailureText failure={failure}>
          <Button appearance="primary" onClick={restart}>
            Neu laden
          </Button>
        </FailureText>
      )}
    </PaneRoot>
  );
}
