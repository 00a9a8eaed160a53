import { createRoot } from "react-dom/client";
import { App } from "./App";
import { connectExcel, NoExcel } from "./connect-excel";
import { ourMistake } from "./failure-of";
import type { View } from "./state";

/** The ribbon's buttons open the same page with another view in front. */
const VIEWS: ReadonlyMap<string | null, View> = new Map<string | null, View>([
  ["entsendung", "delegation"],
  ["sitzungen", "schedule"],
  ["bericht", "report"],
]);

const frame = document.getElementById("pane");
if (!frame) throw new Error("the page has no element pane");
const view = VIEWS.get(new URLSearchParams(location.search).get("ansicht")) ?? "findings";
let hasFailed = false;
const root = createRoot(frame, {
  // React clears the page when a component throws: say so instead of leaving it blank.
  onUncaughtError: (error) => {
    if (hasFailed) throw error;
    hasFailed = true;
    const connect = () => Promise.reject(new NoExcel(ourMistake(error)));
    root.render(<App key="failed" connect={connect} view={view} />);
  },
});
root.render(<App connect={connectExcel} view={view} />);
