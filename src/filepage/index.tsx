import { createRoot } from "react-dom/client";
import { prepareWork } from "../pane";
import { openingActions, savingActions, type FileTools } from "./actions";
import { Broken } from "./components/Broken";
import { FilePage } from "./FilePage";
import { focusPath } from "./focus-path";
import { keepOffline } from "./offline";
import { keptSample, shippedSample } from "./sample";
import { createStore } from "./store";
import { connectWorker, keptConnection } from "./worker-connection";

const frame = document.getElementById("page");
if (!frame) throw new Error("the page has no element page");

const store = createStore();
const sample = keptSample(shippedSample);
const tools: FileTools = { ...store, connect: keptConnection(connectWorker), sample };
const actions = { ...openingActions(tools), ...savingActions(tools) };

const root = createRoot(frame, {
  // React clears the page when a component throws: say so, and give out what would be lost.
  onUncaughtError: (error) => {
    root.render(<Broken error={error} state={store.state()} onDownload={actions.download} />);
  },
});
root.render(<FilePage store={store} actions={actions} focus={focusPath(document)} />);

keepOffline();
// In idle time, so that it is there without a network; a failure is told when it is asked for.
const soon = "requestIdleCallback" in globalThis ? requestIdleCallback : setTimeout;
soon(() => {
  prepareWork();
  sample().catch(() => undefined);
});
