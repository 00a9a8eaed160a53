import { useState } from "react";
import { App, type PaneHost, type PaneShell } from "../../pane";
import { goTo } from "../actions";
import { fileHost } from "../file-host";
import type { FocusPath } from "../focus-path";
import type { OpenFile } from "../open-file";
import type { Store } from "../store";
import { changedNotice } from "../texts/notices";

interface FilePaneProps {
  readonly file: OpenFile;
  readonly store: Store;
  readonly focus: FocusPath;
}

/** The pane beside the file that is open. Restarting it keeps the file and what was written. */
export function FilePane({ file, store, focus }: FilePaneProps) {
  const [round, setRound] = useState(0);
  const [connect] = useState(() => {
    const host = hostFor(file, store, focus);
    return () => Promise.resolve(host);
  });
  const [shell] = useState<PaneShell>({
    stands: "beside",
    title: "Prüfung",
    connecting: "Die Mappe wird geöffnet.",
    sharing: { label: "Als neue Datei speichern", underWay: "Die Fassung wird erstellt." },
    restart: () => setRound((before) => before + 1),
  });
  return (
    <aside id="pane" className="pane-side" aria-label="Prüfung">
      <App key={round} connect={connect} view="findings" shell={shell} />
    </aside>
  );
}

function hostFor(file: OpenFile, store: Store, focus: FocusPath): PaneHost {
  const { dispatch } = store;
  return fileHost(file, {
    onChanged: ({ file: changed, warnings }) => {
      dispatch({ type: "changed", file: changed, notice: changedNotice(warnings) });
    },
    onSheets: (sheets) => dispatch({ type: "sheets-changed", sheets }),
    goTo: (place) => goTo(store, file, place, focus.leave()),
  });
}
