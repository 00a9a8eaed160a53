import { Button, ProgressBar } from "@fluentui/react-components";
import { usePane } from "../pane-context";

/** What is being read or written; bar and button show only after half a second (by the style sheet). */
export function ReadingNote() {
  const { activity, checked, failure } = usePane().state;
  switch (activity.type) {
    case "reading":
      return <Reading {...activity} isAgain={checked !== undefined} />;
    case "writing":
      return (
        <div className="working">
          <p className="small">Die Blätter werden geschrieben.</p>
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
  readonly what: string;
  readonly share: number | undefined;
  /** There is a former result to look at meanwhile: then only a long reading is worth a word. */
  readonly isAgain: boolean;
}

function Reading({ what, share, isAgain }: ReadingProps) {
  const { actions } = usePane();
  return (
    <div className={isAgain ? "working late" : "working"}>
      <p className="small">
        {what === "" ? "Die Mappe wird gelesen." : `Das Blatt „${what}“ wird gelesen.`}
      </p>
      <div className="late progress">
        <ProgressBar aria-label="Lesen" {...(share === undefined ? {} : { value: share })} />
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
