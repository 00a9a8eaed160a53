import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import type { MendedStep } from "./mending-state";

interface DeedProps {
  /** undefined until something is picked. */
  readonly step: MendedStep | undefined;
  /** What it leads to has been told: nobody changes what he has not seen. */
  readonly isKnown: boolean;
  readonly onClose: () => void;
}

/** Changes the cells that the preview shows, or leaves them. */
export function Deed({ step, isKnown, onClose }: DeedProps) {
  const { state, actions } = usePane();
  const buttons = useRef<HTMLDivElement>(null);
  const hasStep = step !== undefined;
  useEffect(() => {
    // Below a long list the preview would grow out of sight.
    if (hasStep) buttons.current?.scrollIntoView({ block: "nearest" });
  }, [hasStep, isKnown]);
  const carryOut = async () => {
    if (step && isKnown && (await actions.mend(step))) onClose();
  };
  return (
    <div ref={buttons} className="buttons">
      <Button
        size="small"
        appearance="primary"
        disabledFocusable={!isKnown || state.activity.type === "writing"}
        onClick={() => void carryOut()}
      >
        Ändern
      </Button>
      <Button size="small" onClick={onClose}>
        Abbrechen
      </Button>
    </div>
  );
}
