import { Button } from "@fluentui/react-components";
import type { SharePreview } from "../../desk";
import { usePane } from "../pane-context";
import { isPassing } from "../passing";
import { useShell } from "../shell";
import { summaryText } from "./share-texts";

interface ShareDeedProps {
  readonly preview: SharePreview | undefined;
  readonly isCurrent: boolean;
}

/** What comes along in one sentence, and the deed. Always in sight. */
export function ShareDeed({ preview, isCurrent }: ShareDeedProps) {
  const { state, dispatch, actions } = usePane();
  const { label, underWay } = useShell().sharing;
  const { isUnderWay } = state.sharing;
  const isOld = isPassing(state);
  const isNothing = preview?.previews.length === 0;
  return (
    <div className="write-bar">
      <p role="status" className="small">
        {isUnderWay ? underWay : preview && summaryText(preview)}
      </p>
      {state.isStale && (
        <p className="small">Die Mappe hat sich geändert und muss vorher neu geprüft werden.</p>
      )}
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={isOld || isUnderWay || !isCurrent || isNothing}
          onClick={() => void actions.share()}
        >
          {label}
        </Button>
        <Button onClick={() => dispatch({ type: "panel-opened", panel: undefined })}>
          Abbrechen
        </Button>
      </div>
    </div>
  );
}
