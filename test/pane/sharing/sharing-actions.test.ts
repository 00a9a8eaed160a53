import { paneActions } from "../../../src/pane/actions";
import { withSheet } from "../../../src/pane/sharing/told-share";
import { DemoFailure, DemoHost, demoPane, settled } from "../demo-host";
import { sheetWith } from "./offer";

async function started() {
  const host = new DemoHost();
  const pane = demoPane(host);
  const actions = paneActions(pane.tools);
  await actions.start();
  host.asked.length = 0;
  return { host, actions, ...pane };
}

test("the version goes by what the user has told, and its report is there to be read", async () => {
  const { host, actions, state, tools } = await started();
  const told = withSheet(state().sharing.told, sheetWith("Gremien", "rules"), true);
  tools.dispatch({ type: "share-told", told });
  const shareVersion = jest.spyOn(host, "shareVersion");
  await actions.share();
  expect(shareVersion).toHaveBeenCalledWith(told);
  expect(state().sharing).toMatchObject({
    isUnderWay: false,
    shared: { where: "Die Fassung liegt bereit." },
  });
});

test("a second click while it is made makes no second one", async () => {
  const { host, actions } = await started();
  await Promise.all([actions.share(), actions.share()]);
  expect(host.asked).toEqual(["share"]);
});

test("a failure is told, nothing is said to be ready, and it can be tried again", async () => {
  const { host, actions, state } = await started();
  host.failure = new DemoFailure("other");
  await actions.share();
  expect(state()).toMatchObject({
    failure: { attempt: "share", sentence: "Es ging nicht." },
    sharing: { isUnderWay: false, shared: undefined },
  });
  host.failure = undefined;
  await actions.share();
  expect(state().failure).toBeUndefined();
  expect(state().sharing.shared).toBeDefined();
});

test("changes by others are noticed while it is made: Excel may wait for a cell to be left", async () => {
  const { host, actions, state } = await started();
  host.shareVersion = () => new Promise(() => undefined);
  void actions.share();
  await settled();
  host.changed();
  expect(state().isStale).toBe(true);
});

test("a report that was read is gone when the panel is opened again, the decisions are not", async () => {
  const { actions, state, tools } = await started();
  const told = withSheet(state().sharing.told, sheetWith("Gremien", "rules"), true);
  tools.dispatch({ type: "share-told", told });
  await actions.share();
  tools.dispatch({ type: "panel-opened", panel: undefined });
  tools.dispatch({ type: "panel-opened", panel: "sharing" });
  expect(state().sharing).toEqual({ told, isUnderWay: false, shared: undefined });
  await actions.check();
  expect(state().sharing.told).toBe(told);
});
