import { ExcelFailure } from "../../../src/adapters/excel";
import { keptNames, type Workbook } from "../../../src/core";
import { sheetNamed } from "../../support/excel-host";
import { gridSheet } from "../workbook-port-contract";
import { openExcel, type OpenedExcel } from "./open-excel";

const SHEETS = [gridSheet("Mitglieder", [["Gremium", "Name"]])];
const SHORT = '{"mapping":{"Mitglieder":{"Gremium":"organization"}}}';
const LONG = SHORT.repeat(9);
const VERY_LONG = SHORT.repeat(600);

function keeping(kept: string | undefined): Workbook {
  return { sheets: SHEETS, ...(kept !== undefined && { kept }) };
}

async function requestsToRead(kept: string | undefined): Promise<number> {
  const { host, port } = await openExcel(keeping(kept));
  const before = host.counters.requests;
  expect((await port.read()).kept).toBe(kept);
  return host.counters.requests - before;
}

/** Lets what Excel has sent arrive. */
function arrival(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("a kept text costs reading no request, and few where it is very long", async () => {
  const without = await requestsToRead(undefined);
  expect(await requestsToRead(LONG)).toBe(without);
  expect((await requestsToRead(VERY_LONG)) - without).toBe(4);
});

test("the text stands in hidden names of the whole workbook, beside those of users", async () => {
  const { host, port } = await openExcel({ sheets: SHEETS });
  const own = { name: "Stichtag", formula: "=44244", visible: true, comment: "gilt für alle" };
  host.workbook.names.set("stichtag", own);
  await port.keep(LONG);
  const hidden = keptNames(LONG).map(({ name, formula }) => [
    name,
    { name, formula: `=${formula}`, visible: false, comment: "" },
  ]);
  expect(hidden.length).toBeGreaterThan(2);
  expect([...host.workbook.names]).toEqual([["stichtag", own], ...hidden]);
  expect(sheetNamed(host.workbook, "Mitglieder").names.size).toBe(0);
  await port.keep(undefined);
  expect([...host.workbook.names]).toEqual([["stichtag", own]]);
});

test("a name of the user's that only looks like ours keeps nothing", async () => {
  const { host, port } = await openExcel({ sheets: SHEETS });
  const name = { name: "_entsendung_1", formula: "=Mitglieder!$A$1", visible: true, comment: "" };
  host.workbook.names.set("_entsendung_1", name);
  expect(await port.read()).toEqual({ sheets: SHEETS });
});

test("keeping what is kept already asks once and changes nothing", async () => {
  const { host, port } = await openExcel(keeping(LONG));
  // Another program has saved the workbook in between, and hides no names.
  for (const name of host.workbook.names.values()) name.visible = true;
  const before = host.snapshot();
  const { requests, writes } = host.counters;
  await port.keep(LONG);
  expect(host.snapshot()).toEqual(before);
  expect(host.counters.writes).toBe(writes);
  expect(host.counters.requests - requests).toBeLessThanOrEqual(2);
});

test("names that another program made visible are hidden with the next text", async () => {
  const { host, port } = await openExcel(keeping(LONG));
  for (const name of host.workbook.names.values()) name.visible = true;
  await port.keep(SHORT);
  expect([...host.workbook.names.values()].map(({ visible }) => visible)).toEqual([false]);
});

test("keeping is no change that calls back", async () => {
  const { port } = await openExcel({ sheets: SHEETS });
  let calls = 0;
  await port.onWorkbookChanged(() => calls++);
  for (const text of [SHORT, LONG, undefined]) await port.keep(text);
  await arrival();
  expect(calls).toBe(0);
});

/** Lets every single action fail once: the workbook is the one before, or the finished one. */
async function failEverywhere(from: string | undefined, to: string | undefined): Promise<number> {
  const finished = await openExcel(keeping(from));
  await finished.port.keep(to);
  const after = finished.host.snapshot();
  for (let n = 1; ; n++) {
    const { host, port } = await openExcel(keeping(from));
    const before = host.snapshot();
    host.switches.failAt(n);
    const failure: unknown = await port.keep(to).catch((error: unknown) => error);
    if (failure) expect(failure).toBeInstanceOf(ExcelFailure);
    expect({ n, ...host.snapshot() }).toEqual({ n, ...(failure ? before : after) });
    if (host.switches.isArmed()) return n;
  }
}

test.each([
  ["a first text", undefined, LONG],
  ["a longer text", SHORT, LONG],
  ["a shorter text", LONG, SHORT],
  ["taking a text away", LONG, undefined],
])(
  "%s is kept wholly or not at all, wherever that fails",
  async (_, from, to) => {
    expect(await failEverywhere(from, to)).toBeGreaterThan(30);
  },
  60_000,
);

async function failureOf({ port }: OpenedExcel, text: string | undefined): Promise<unknown> {
  return port.keep(text).catch((error: unknown) => error);
}

test("a workbook that is open to read only keeps nothing, and says so", async () => {
  const opened = await openExcel(keeping(SHORT));
  opened.host.workbook.readOnly = true;
  expect(await failureOf(opened, LONG)).toMatchObject({ reason: "read-only" });
  expect((await opened.port.read()).kept).toBe(SHORT);
});

test("a text that somebody else takes away in the same moment is told as such", async () => {
  const opened = await openExcel(keeping(SHORT));
  opened.host.switches.beforeRequest(2, ({ names }) => names.clear());
  const failure = await failureOf(opened, LONG);
  expect(failure).toMatchObject({
    reason: "not-found",
    message: expect.stringMatching(/^Das in der Mappe Gemerkte ist nicht mehr da/) as unknown,
  });
});

test("a cell being edited meanwhile is waited for, and all is put back", async () => {
  const opened = await openExcel(keeping(LONG));
  const { host } = opened;
  const before = host.snapshot();
  // The first request asks what there is; from then on the user types for a moment.
  host.switches.beforeRequest(1, () => {
    host.switches.startCellEdit();
    setTimeout(host.switches.endCellEdit, 20);
  });
  expect(await failureOf(opened, SHORT)).toMatchObject({ reason: "cell-edit" });
  expect(host.snapshot()).toEqual(before);
});

test("where putting back fails too, the user is told, and half a text is none", async () => {
  const opened = await openExcel(keeping(LONG));
  const { host, port } = opened;
  host.switches.failAtWrite(4);
  // Somebody gives a table the name that is to be put back.
  host.switches.beforeRequest(3, ({ sheets: [sheet] }) => {
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    const rest = { showHeaders: true, showTotals: false, look: new Map() };
    sheet?.tables.push({ id: "{fremd}", name: "_entsendung_2", area, ...rest });
  });
  expect(await failureOf(opened, SHORT)).toMatchObject({ reason: "kept-not-put-back" });
  expect((await port.read()).kept).toBeUndefined();
});
