import type { Finding } from "../../../src/core";
import { paneActions } from "../../../src/pane/actions";
import { DemoFailure, DemoHost, demoPane, settled } from "../demo-host";
import { MISSING_DEPUTY } from "../../support/missing-deputy";

async function started() {
  const host = new DemoHost(MISSING_DEPUTY);
  const pane = demoPane(host);
  const actions = paneActions(pane.tools);
  await actions.start();
  host.asked.length = 0;
  const missing = () =>
    pane.state().checked?.findings.find(({ code }) => code === "deputy-missing");
  const step = async () => {
    const [remedy] = await actions.remedies(missing()!, new AbortController().signal);
    const [choice] = remedy!.choices;
    return { label: choice!.label, amendment: choice!.amendment };
  };
  return { host, actions, missing, step, ...pane };
}

/** Lets the checks that follow a change come to their end. */
async function checked(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await settled();
}

test("a remedy changes its cells, is told, and the finding is gone with the next check", async () => {
  const { host, actions, state, missing, step } = await started();
  expect(await actions.mend(await step())).toBe(true);
  expect(state().mending.told?.text).toMatch(/^Geändert: .*Ina Beispiel/);
  await checked();
  expect(host.asked).toEqual(["amend", "check"]);
  expect(missing()).toBeUndefined();
});

test("undoing brings the finding back, and nothing is left to undo", async () => {
  const { actions, state, missing, step } = await started();
  await actions.mend(await step());
  await checked();
  await actions.undo();
  await checked();
  expect(missing()).toBeDefined();
  expect(state().mending).toMatchObject({ steps: [], told: { isUndone: true } });
  await actions.undo();
  expect(state().failure).toBeUndefined();
});

test("cells that have changed since refuse, the sentence stays, and the workbook is checked anew", async () => {
  const { host, actions, state, step } = await started();
  const taken = await step();
  host.amend = () => Promise.reject(new DemoFailure("changed"));
  expect(await actions.mend(taken)).toBe(false);
  await checked();
  expect(host.asked).toEqual(["check"]);
  expect(state().failure).toMatchObject({ attempt: "mend", sentence: "Es ging nicht." });
  expect(state().mending.steps).toEqual([]);
});

test("an undo that is refused because its cells have changed leads to the step before it", async () => {
  const { host, actions, state, step } = await started();
  const taken = await step();
  await actions.mend(taken);
  await checked();
  host.amend = () => Promise.reject(new DemoFailure("other"));
  await actions.undo();
  expect(state().mending.steps).toEqual([taken]);
  host.amend = () => Promise.reject(new DemoFailure("changed"));
  await actions.undo();
  expect(state().mending.steps).toEqual([]);
  expect(state().failure?.attempt).toBe("undo");
});

test("while cells are changed nothing else is", async () => {
  const { host, actions, state, step } = await started();
  const taken = await step();
  host.amend = () => new Promise(() => undefined);
  void actions.mend(taken);
  await settled();
  expect(state().activity).toEqual({ type: "writing", what: "cells" });
  expect(await actions.mend(taken)).toBe(false);
});

test("remedies are asked once for a finding, and not for one that nobody looks at any more", async () => {
  const { host, actions, missing } = await started();
  const asked: Finding[] = [];
  const remedies = host.remedies.bind(host);
  host.remedies = (finding) => {
    asked.push(finding);
    return remedies(finding);
  };
  const gone = AbortSignal.abort();
  expect(await actions.remedies(missing()!, gone)).toEqual([]);
  const { signal } = new AbortController();
  const both = [missing()!, missing()!].map((each) => actions.remedies(each, signal));
  expect((await Promise.all(both)).every(({ length }) => length > 0)).toBe(true);
  expect(asked).toHaveLength(1);
});

test("a host that cannot tell remedies leaves the finding with its sentence", async () => {
  const { host, actions, state, missing } = await started();
  host.remedies = () => Promise.reject(new DemoFailure("other"));
  expect(await actions.remedies(missing()!, new AbortController().signal)).toEqual([]);
  expect(state().failure).toBeUndefined();
});
