import { isoDay } from "../../src/core";
import type { CheckedWorkbook } from "../../src/desk";
import { paneActions } from "../../src/pane/actions";
import { NO_SETTINGS } from "../../src/pane/host";
import { checkedOf, DemoFailure, DemoHost, demoPane, settled } from "./demo-host";

async function started() {
  const host = new DemoHost();
  const pane = demoPane(host);
  const actions = paneActions(pane.tools);
  await actions.start();
  host.asked.length = 0;
  return { host, actions, ...pane };
}

test("starting reads the workbook and judges it for today", async () => {
  const { state } = await started();
  expect(state().activity.type).toBe("idle");
  expect(state().checked?.asOf).toBe(isoDay("2021-02-17"));
  expect(state().checked?.previews.map(({ kind }) => kind)).toEqual([
    "delegation",
    "schedule",
    "report",
  ]);
});

test("a change makes the result stale and is read only after the quiet time", async () => {
  const { host, state, passQuietTime } = await started();
  host.changed();
  host.changed();
  expect(state().isStale).toBe(true);
  expect(host.asked).toEqual([]);
  passQuietTime();
  await settled();
  expect(host.asked).toEqual(["check"]);
  expect(state().isStale).toBe(false);
});

test("a cell that is being typed in is waited for in silence when nobody asked", async () => {
  const { host, state, passQuietTime, isWaiting } = await started();
  host.failure = new DemoFailure("cell-edit");
  host.changed();
  passQuietTime();
  await settled();
  expect(state().failure).toBeUndefined();
  expect(state().isStale).toBe(true);
  expect(isWaiting()).toBe(true);
  host.failure = undefined;
  passQuietTime();
  await settled();
  expect(state().isStale).toBe(false);
});

test("who asks while a cell is being typed in is told so until the cell is done", async () => {
  const { host, actions, state, passQuietTime } = await started();
  host.failure = new DemoFailure("cell-edit");
  await actions.check();
  passQuietTime();
  await settled();
  expect(state().failure).toMatchObject({ attempt: "read", reason: "cell-edit" });
  expect(state().checked).toBeDefined();
  host.failure = undefined;
  passQuietTime();
  await settled();
  expect(state().failure).toBeUndefined();
  expect(state().isStale).toBe(false);
});

test("a second reading ends the first, and what the first still answers is not told", async () => {
  const { host, actions, state } = await started();
  let signal: AbortSignal | undefined;
  let answer: (checked: CheckedWorkbook) => void = () => undefined;
  const check = host.check.bind(host);
  host.check = (_settings, options) => {
    signal = options.signal;
    return new Promise((resolve) => {
      answer = resolve;
    });
  };
  const first = actions.check();
  host.check = check;
  await actions.check();
  answer(await checkedOf({ sheets: [] }));
  await first;
  expect(signal?.aborted).toBe(true);
  expect(state().checked?.hasMembershipTable).toBe(true);
  expect(state().activity.type).toBe("idle");
});

test("cancelling keeps the former result and says that it is stale", async () => {
  const { host, actions, state } = await started();
  host.beforeAnswer = () => new Promise(() => undefined);
  const reading = actions.check();
  actions.cancel();
  expect(state()).toMatchObject({ activity: { type: "idle" }, isStale: true });
  expect(state().checked).toBeDefined();
  void reading;
});

test("writing writes what the previews show, then finds every sheet unchanged", async () => {
  const { host, actions, state } = await started();
  await actions.write();
  expect(host.asked).toEqual(["write", "check"]);
  expect(state().written?.map(({ name }) => name)).toEqual([
    "Entsendung",
    "Sitzungsplan",
    "Prüfbericht",
  ]);
  expect(state().checked?.previews.map(({ change }) => change.type)).toEqual([
    "unchanged",
    "unchanged",
    "unchanged",
  ]);
});

test("while it writes, changes plan no reading: one follows anyway", async () => {
  const { host, actions, isWaiting } = await started();
  let done: () => void = () => undefined;
  host.write = () =>
    new Promise((resolve) => {
      done = () => {
        resolve([]);
      };
    });
  const writing = actions.write();
  host.changed();
  expect(isWaiting()).toBe(false);
  done();
  await writing;
  expect(host.asked).toEqual(["check"]);
});

test("a write that fails is shown, and nothing is said to be written", async () => {
  const { host, actions, state } = await started();
  host.failure = new DemoFailure("other");
  await actions.write();
  expect(state().failure?.attempt).toBe("write");
  expect(state().written).toBeUndefined();
  expect(state().activity.type).toBe("idle");
  expect(host.asked).toHaveLength(1);
});

test("templates are the five input sheets", async () => {
  const { host, actions } = await started();
  await actions.writeTemplates();
  expect(host.asked[0]).toBe("write templates");
  expect(host.workbook.written.map(({ name }) => name)).toEqual([
    "Mitglieder",
    "Gremien",
    "Termine",
    "Beratungsfolge",
    "Sperrtermine",
  ]);
});

test("new settings are kept and judged by at once", async () => {
  const { host, actions, state } = await started();
  await actions.changeSettings({
    asOf: isoDay("2022-01-01"),
    year: 2023,
    paperReference: "SV-10-0099",
  });
  const { checked } = state();
  expect(host.asked).toEqual(["check", "keep settings"]);
  expect(checked?.asOf).toBe(isoDay("2022-01-01"));
  const [delegation, schedule] = checked?.previews ?? [];
  expect(JSON.stringify(delegation?.blocks)).toContain("Vorlage: SV-10-0099");
  expect(JSON.stringify(schedule?.blocks)).toContain("Sitzungsplan 2023");
});

test("settings that cannot be kept are judged by all the same, and the failure is shown", async () => {
  const { host, actions, state } = await started();
  host.keepSettings = () => Promise.reject(new DemoFailure("other"));
  await actions.changeSettings({ ...NO_SETTINGS, asOf: isoDay("2022-01-01") });
  expect(state().checked?.asOf).toBe(isoDay("2022-01-01"));
  expect(state().failure?.attempt).toBe("settings");
});

test("what can be copied is asked for, and a failure to tell it is shown", async () => {
  const { host, actions, state } = await started();
  const kinds = (await actions.excerpts())?.map(({ kind }) => kind);
  expect(kinds).toContain("delegation-table");
  host.failure = new DemoFailure("other");
  expect(await actions.excerpts()).toBeUndefined();
  expect(state().failure?.attempt).toBe("copy");
});

test("a mistake of ours is thrown, and shown as ours instead of a pane that waits forever", async () => {
  const { host, actions, state } = await started();
  host.selectPlace = () => Promise.reject(new TypeError("ours"));
  await expect(actions.show({ sheet: "Mitglieder", cell: "A2" })).rejects.toThrow(TypeError);
  host.check = () => Promise.reject(new TypeError("Frau Wessendarp"));
  await expect(actions.check()).rejects.toThrow(TypeError);
  expect(state().activity.type).toBe("idle");
  expect(state().failure).toMatchObject({ reason: "lost", diagnostics: "Entsendung: TypeError" });
});
