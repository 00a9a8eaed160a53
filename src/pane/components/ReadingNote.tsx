import { Button, ProgressBar } from "@fluentui/react-components";
import type { CheckProgress } from "../../desk";
import { usePane } from "../pane-context";
import { progressShare, progressText } from "../texts/progress";

const WRITING = {
  sheets: "Die Blätter werden geschrieben.",
  cells: "Die Zellen werden geändert.",
} as const;

/** What is being read or written; bar and button show only after half a second (by the style sheet). */
export function ReadingNote() {
  const { activity, checked, failure } = usePane().state;
  switch (activity.type) {
    case "reading":
      return <Reading progress={activity.progress} isAgain={checked !== undefined} />;
    case "writing":
      return (
        <div className="working">
          <p className="small">{WRITING[activity.what]}</p>
          <ProgressBar aria-label="Schreiben" className="late" />
        </div>
      );
    case "idle":
      return checked || failure ? null : <NothingRead />;
    case "connecting":
      return null;
  }
}

interface ReadingProps {
  readonly progress: CheckProgress | undefined;
  /** There is a former result to look at meanwhile: then only a long reading is worth a word. */
  readonly isAgain: boolean;
}

function Reading({ progress, isAgain }: ReadingProps) {
  const { actions } = usePane();
  return (
    <div className={isAgain ? "working late" : "working"}>
      <p className="small">{progressText(progress)}</p>
      <div className="late progress">
        <ProgressBar aria-label="Prüfen" {...(progress && { value: progressShare(progress) })} />
        <Button size="small" onClick={actions.cancel}>
          Abbrechen
        </Button>
      </div>
    </div>
  );
}

function NothingRead() {
  const { actions } = usePane();
  return (
    <div className="working">
      <p className="small">Das Lesen wurde abgebrochen. Die Mappe ist nicht geprüft.</p>
      <div className="progress">
        <Button appearance="primary" onClick={() => void actions.check()}>
          Mappe prüfen
        </Button>
      </div>
    </div>
  );
}
