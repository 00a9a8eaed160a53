import { createRoot } from "react-dom/client";
import { App, NoWorkbook, ourMistake, prepareWork, type PaneShell, type View } from "../pane";
import { connectExcel } from "./connect-excel";

/** The ribbon's buttons open the same page with another view in front. */
const VIEWS: ReadonlyMap<string | null, View> = new Map<string | null, View>([
  ["entsendung", "delegation"],
  ["sitzungen", "schedule"],
  ["bericht", "report"],
]);

const SHELL: PaneShell = {
  stands: "alone",
  title: "Entsendung",
  connecting: "Die Verbindung zu Excel wird hergestellt.",
  sharing: {
    label: "Als neue Mappe öffnen",
    underWay:
      "Die neue Mappe wird geöffnet. Wenn Sie gerade eine Zelle bearbeiten, schließen Sie die Eingabe mit Enter ab.",
  },
  restart: () => {
    location.reload();
  },
};

prepareWork();
const frame = document.getElementById("pane");
if (!frame) throw new Error("the page has no element pane");
const view = VIEWS.get(new URLSearchParams(location.search).get("ansicht")) ?? "findings";
let hasFailed = false;
const root = createRoot(frame, {
  // React clears the page when a component throws: say so instead of leaving it blank.
  onUncaughtError: (error) => {
    if (hasFailed) throw error;
    hasFailed = true;
    const connect = () => Promise.reject(new NoWorkbook(ourMistake(error)));
    root.render(<App key="failed" connect={connect} view={view} shell={SHELL} />);
  },
});
root.render(<App connect={connectExcel} view={view} shell={SHELL} />);
