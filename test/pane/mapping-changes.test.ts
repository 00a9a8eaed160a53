import { withColumn, type Mapping, type Workbook } from "../../src/core";
import { paneActions } from "../../src/pane/actions";
import type { MappingChange } from "../../src/pane/mapping-changes";
import { FOREIGN_LIST } from "../support/foreign-headings";
import { DemoFailure, DemoHost, demoPane, settled } from "./demo-host";

async function started(workbook: Workbook = FOREIGN_LIST) {
  const host = new DemoHost(workbook);
  const pane = demoPane(host);
  const actions = paneActions(pane.tools);
  await actions.start();
  host.asked.length = 0;
  /** The time in which nothing more is chosen, and what follows it. */
  const pass = async () => {
    pane.passQuietTime();
    await settled();
  };
  return { host, actions, pass, ...pane };
}

function means(heading: string, meaning: string | undefined): MappingChange {
  return (before) => withColumn(before, { sheet: "Kreise", heading }, meaning);
}

function entries(mapping: Mapping | undefined) {
  return [...(mapping ?? [])].map(([sheet, columns]) => [sheet, Object.fromEntries(columns)]);
}

test("what is told is shown at once, and kept and read by a moment later", async () => {
  const { host, actions, state, pass } = await started();
  actions.changeMapping(means("Wer", "Name"), "„Wer“ bedeutet „Name“.");
  expect(entries(state().told?.mapping)).toEqual([["Kreise", { Wer: "Name" }]]);
  expect(host.asked).toEqual([]);
  await pass();
  expect(host.asked).toEqual(["keep mapping", "check"]);
  expect(entries(state().checked?.mapping)).toEqual([["Kreise", { Wer: "Name" }]]);
  expect(state()).toMatchObject({ told: undefined, mappingNote: "„Wer“ bedeutet „Name“." });
});

test("choices that follow each other quickly are kept once, all of them", async () => {
  const { host, actions, state, pass } = await started();
  actions.changeMapping(means("Wer", "Vorname"), "");
  actions.changeMapping(means("Wer", "Name"), "");
  actions.changeMapping(means("Wo", "Gremium"), "");
  await pass();
  expect(host.asked).toEqual(["keep mapping", "check"]);
  expect(entries(state().checked?.mapping)).toEqual([["Kreise", { Wer: "Name", Wo: "Gremium" }]]);
});

test("a list with foreign headings is right once they are told, and the hint is gone", async () => {
  const { actions, state, pass } = await started();
  const unknown = () =>
    state().checked?.findings.flatMap(({ code, facts }) =>
      code === "column-unknown" ? [facts["column"]] : [],
    );
  expect(unknown()).toContain("Wo");
  actions.changeMapping(means("Wer", "Name"), "");
  actions.changeMapping(means("Wo", "Gremium"), "");
  actions.changeMapping(means("Rolle im Kreis", "Funktion"), "");
  actions.changeMapping(means("Interna", "-"), "");
  await pass();
  expect(unknown()).toEqual([]);
  const seats = state().checked?.standings.filter(({ members }) => members === 1);
  expect(seats?.map(({ shortName }) => shortName)).toEqual(["AG 0-6", "AG 6-18", "AG 18-27"]);
});

test("a choice that is taken back leaves nothing in the workbook", async () => {
  const { host, actions, pass } = await started();
  actions.changeMapping(means("Wer", "Name"), "");
  await pass();
  expect(host.workbook.kept).toBeDefined();
  actions.changeMapping(means("Wer", undefined), "");
  await pass();
  expect(host.workbook.kept).toBeUndefined();
});

test("what cannot be kept does not hold, and the failure is shown", async () => {
  const { host, actions, state, pass } = await started();
  host.failure = new DemoFailure("other");
  actions.changeMapping(means("Wer", "Name"), "gemerkt");
  await pass();
  expect(host.asked).toEqual(["keep mapping"]);
  expect(state()).toMatchObject({ told: undefined, mappingNote: "" });
  expect(state().failure).toMatchObject({ attempt: "mapping", sentence: "Es ging nicht." });
});

test("a reading that began before does not take back what is being told", async () => {
  const { actions, state, pass } = await started();
  actions.changeMapping(means("Wer", "Name"), "");
  await actions.check();
  expect(state().told).toBeDefined();
  await pass();
  expect(entries(state().checked?.mapping)).toEqual([["Kreise", { Wer: "Name" }]]);
});

test("while sheets are written nothing is kept; it is afterwards", async () => {
  const { host, actions, pass } = await started();
  let done: () => void = () => undefined;
  host.write = () =>
    new Promise((resolve) => {
      done = () => {
        resolve([]);
      };
    });
  const writing = actions.write();
  actions.changeMapping(means("Wer", "Name"), "");
  await pass();
  expect(host.asked).toEqual([]);
  done();
  await writing;
  await pass();
  expect(host.asked).toEqual(["check", "keep mapping", "check"]);
});

test("before anything has been read nothing can be told", () => {
  const host = new DemoHost();
  const { tools, state, isWaiting } = demoPane(host);
  paneActions(tools).changeMapping(means("Wer", "Name"), "");
  expect(state().told).toBeUndefined();
  expect(isWaiting()).toBe(false);
});
