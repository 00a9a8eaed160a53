import fc from "fast-check";
import type { CellValue, Workbook } from "../../../../src/core";
import { resetCounters } from "../../../support/excel-host";
import { delegationSheet, gridSheet } from "../../workbook-port-contract";
import { openExcel, type OpenedExcel } from "../open-excel";

const LONG_LIST = Array.from({ length: 2_000 }, (_, row): CellValue[] => [
  "KoStAG",
  `Wessendarp ${row}`,
]);
const GRID: Workbook = {
  sheets: [
    gridSheet("Mitglieder", LONG_LIST),
    gridSheet("Termine", [
      ["Gremium", "Datum"],
      ["KoStAG", "12.04.2021"],
    ]),
  ],
};

/** Lets what Excel has sent arrive. */
function arrival(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Opened, watched and read once. */
async function readOnce(grid = GRID): Promise<OpenedExcel> {
  const opened = await openExcel(grid);
  await opened.port.onWorkbookChanged(() => undefined);
  await opened.port.read();
  return opened;
}

/** What a reading of the changes tells, and how many bytes Excel answered. */
async function changesOf({ host, port }: OpenedExcel): Promise<[Workbook, number]> {
  await arrival();
  resetCounters(host.counters);
  const workbook = await port.read({ onlyChanges: true });
  return [workbook, host.counters.responseBytes];
}

/** A reading of changes tells what a reading of everything does; whether it asked for few cells. */
async function askedForLittle(opened: OpenedExcel): Promise<boolean> {
  const [changed, few] = await changesOf(opened);
  resetCounters(opened.host.counters);
  expect(changed).toEqual(await opened.port.read());
  return few < opened.host.counters.responseBytes / 4;
}

test("an edited cell is read, and not the thousands of others", async () => {
  const opened = await readOnce();
  opened.host.type("Mitglieder", "B1500", "Schürkamp");
  const [{ sheets }, few] = await changesOf(opened);
  expect(sheets[0]?.rows[1_499]?.cells).toEqual(["KoStAG", "Schürkamp"]);
  expect(sheets[0]?.rows).toHaveLength(2_000);
  expect(few).toBeLessThan(10_000);
});

test.each<[string, (opened: OpenedExcel) => void]>([
  ["nothing", () => undefined],
  [
    "a row at the end",
    ({ host }) => host.type("Mitglieder", "A2001:B2001", [["AG 0-6", "Tönnis"]]),
  ],
  ["a row further down", ({ host }) => host.type("Mitglieder", "B2010", "Tönnis")],
  ["the last row, emptied", ({ host }) => host.type("Mitglieder", "A2000:B2000", [["", ""]])],
  ["rows in the middle, emptied", ({ host }) => host.type("Mitglieder", "A20:B29", "")],
  [
    "several cells, one of them twice, and another sheet",
    ({ host }) => {
      for (const address of ["B7", "B900", "B7"]) host.type("Mitglieder", address, `zu ${address}`);
      host.type("Termine", "B2", "13.04.2021");
    },
  ],
])("after a change little is asked for, and all of it is told: %s", async (_what, change) => {
  const opened = await readOnce();
  change(opened);
  expect(await askedForLittle(opened)).toBe(true);
});

test.each<[string, (opened: OpenedExcel) => unknown]>([
  ["a column more", ({ host }) => host.type("Mitglieder", "C5", "Bemerkung")],
  ["a formula, whose result changes unseen", ({ host }) => host.type("Mitglieder", "B5", "=B6")],
  ["writing of our own", ({ port }) => port.write([delegationSheet("Frau Schürkamp")])],
])("everything is read where it is not sure what changed: %s", async (_what, change) => {
  const opened = await readOnce();
  await change(opened);
  expect(await askedForLittle(opened)).toBe(false);
});

test("everything is read while nobody watches, and by who asks for it", async () => {
  const opened = await openExcel(GRID);
  await opened.port.read();
  expect(await askedForLittle(opened)).toBe(false);
  const stop = await opened.port.onWorkbookChanged(() => undefined);
  await opened.port.read();
  expect(await askedForLittle(opened)).toBe(true);
  await stop();
  opened.host.type("Mitglieder", "B7", "Schürkamp");
  expect(await askedForLittle(opened)).toBe(false);
});

test("a reading that was ended leaves no changes behind", async () => {
  const opened = await readOnce();
  opened.host.type("Mitglieder", "B7", "Schürkamp");
  await arrival();
  const ending = new AbortController();
  const reading = opened.port.read({
    onlyChanges: true,
    signal: ending.signal,
    onProgress: () => ending.abort(),
  });
  await expect(reading).rejects.toThrow();
  const [{ sheets }] = await changesOf(opened);
  expect(sheets[0]?.rows[6]?.cells).toEqual(["KoStAG", "Schürkamp"]);
});

test("whatever is typed where, one reading of changes after the other tells what a whole reading tells", async () => {
  const edit = fc.tuple(
    fc.constantFrom("Mitglieder", "Termine"),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom("A", "B", "C"),
    fc.constantFrom("", "AG 0-6", 7, true, "=A1", "'=x"),
  );
  const grid = {
    sheets: [gridSheet("Mitglieder", LONG_LIST.slice(0, 6)), gridSheet("Termine", [["Gremium"]])],
  };
  const rounds = fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rounds, async (typed) => {
      const opened = await readOnce(grid);
      let changed: Workbook | undefined;
      for (const edits of typed) {
        for (const [sheet, row, column, value] of edits)
          opened.host.type(sheet, `${column}${row}`, value);
        [changed] = await changesOf(opened);
      }
      expect(changed).toEqual(await opened.port.read());
    }),
    { numRuns: 60, seed: 20_261_123 },
  );
});
