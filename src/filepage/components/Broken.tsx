import { ourMistake } from "../../pane";
import type { FilePageState } from "../state";

interface BrokenProps {
  readonly error: unknown;
  readonly state: FilePageState;
  readonly onDownload: () => void;
}

/** The page after a mistake of ours: plain, so that nothing more can fail, and without loss. */
export function Broken({ error, state, onDownload }: BrokenProps) {
  const { sentence, diagnostics } = ourMistake(error);
  return (
    <main className="broken">
      <h1>Entsendung</h1>
      <p role="alert">{sentence}</p>
      <p>
        {state.isUnsaved && (
          <button type="button" onClick={onDownload}>
            Mappe herunterladen
          </button>
        )}{" "}
        <button type="button" onClick={() => location.reload()}>
          Neu laden
        </button>
      </p>
      <code>{diagnostics}</code>
    </main>
  );
}
