import { undoOf, type CellValue } from "../../../../src/core";
import { cellIn, putCell, sheetNamed } from "../../../support/excel-host";
import { edit, editing } from "../../workbook-port/amending";
import { date, gridSheet } from "../../workbook-port/sheets";
import { openExcel, type OpenedExcel } from "../open-excel";

const LINES: CellValue[][] = [
  ["Gremium", "Name", "Rang"],
  ["KoStAG", "Wessendarp, Ilse", 1],
];

function openList(): Promise<OpenedExcel> {
  return openExcel({ sheets: [gridSheet("Mitglieder", LINES), gridSheet("Termine", [["x"]])] });
}

function cell({ host }: OpenedExcel, row: number, column: number) {
  return cellIn(sheetNamed(host.workbook, "Mitglieder").cells, row, column);
}

/** Lets what Excel has sent arrive. */
function arrival(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

test("the number of requests does not grow with the cells that are changed", async () => {
  const requests = async (count: number) => {
    const { host, port } = await openList();
    const before = host.counters.requests;
    const edits = Array.from({ length: count }, (_, row) => edit(`E${row + 2}`, undefined, "x"));
    await port.amend(editing(...edits));
    return host.counters.requests - before;
  };
  const few = await requests(2);
  expect(await requests(40)).toBe(few);
  expect(few).toBeLessThanOrEqual(6);
});

test("nothing is sent to Excel that changes it, until everything is compared", async () => {
  const { host, port } = await openList();
  const { writes } = host.counters;
  const amendment = editing(edit("A2", "KoStAG", "x"), edit("B2", "jemand", "y"));
  await expect(port.amend(amendment)).rejects.toMatchObject({ reason: "cell-changed" });
  expect(host.counters.writes).toBe(writes);
});

test("the number format of a cell stays when it gets another text or none", async () => {
  const opened = await openList();
  const { host, port } = opened;
  const sheet = sheetNamed(host.workbook, "Mitglieder");
  putCell(sheet, "A2", "KoStAG", { numberFormat: "@" });
  putCell(sheet, "C2", 1, { numberFormat: "0.00" });
  await port.amend(editing(edit("A2", "KoStAG", "AG 6-18"), edit("C2", 1, undefined)));
  expect(cell(opened, 1, 0)).toEqual({ value: "AG 6-18", numberFormat: "@" });
  expect(cell(opened, 1, 2)).toEqual({ value: "", numberFormat: "0.00" });
});

test.each<[string, CellValue, CellValue, string]>([
  ["a number into a text cell", "eins", 2, "@"],
  ["a truth value into a text cell", "ja", true, "@"],
  ["a date into a text cell", "ab 2021", date("2021-02-17", "dd.mm.yyyy"), "@"],
  ["a date into a number cell", 2021, date("2021-02-17", "dd.mm.yyyy"), "0.00"],
  [
    "a time into a text cell",
    "abends",
    { type: "date", epochDay: undefined, minutes: 990, format: "hh:mm" },
    "@",
  ],
])(
  "%s changes its format, and taking it back changes it back",
  async (_, before, after, format) => {
    const opened = await openList();
    const { host, port } = opened;
    putCell(sheetNamed(host.workbook, "Mitglieder"), "D2", before as string, {
      numberFormat: format,
    });
    const found = host.snapshot();
    const amendment = editing(edit("D2", before, after));
    await port.amend(amendment);
    expect((await port.read()).sheets[0]?.rows[1]?.cells[3]).toEqual(after);
    await port.amend(undoOf(amendment));
    expect(host.snapshot()).toEqual(found);
    await port.amend(amendment);
    expect((await port.read()).sheets[0]?.rows[1]?.cells[3]).toEqual(after);
  },
);

test("a format that somebody chose since stays when a change is taken back", async () => {
  const opened = await openList();
  const amendment = editing(edit("D2", undefined, date("2021-02-17", "dd.mm.yyyy")));
  await opened.port.amend(amendment);
  const [sheet] = opened.host.workbook.sheets;
  Object.assign(sheet?.cells.get(1)?.get(3) ?? {}, { numberFormat: "d. mmm yyyy" });
  await opened.port.amend(undoOf(amendment));
  expect(cell(opened, 1, 3)).toEqual({ value: "", numberFormat: "d. mmm yyyy" });
});

test("seconds, which no value here tells, come back too", async () => {
  const opened = await openList();
  const moment = { value: 44_244.5 + 1 / 86_400, numberFormat: "dd.mm.yyyy hh:mm" };
  putCell(sheetNamed(opened.host.workbook, "Mitglieder"), "D2", moment.value, moment);
  const before = (await opened.port.read()).sheets[0]?.rows[1]?.cells[3];
  const amendment = editing(edit("D2", before, "offen"));
  await opened.port.amend(amendment);
  await opened.port.amend(undoOf(amendment));
  expect(cell(opened, 1, 3)).toEqual(moment);
});

test("a text that Excel would read as something else stays a text, with leading blanks too", async () => {
  const opened = await openList();
  const texts = [" =1+1", "#N/A", "1/2", "Mai 2021", "FALSCH"];
  const columns = ["D", "E", "F", "G", "H"];
  const edits = texts.map((text, index) => edit(`${columns[index]}2`, undefined, text));
  await opened.port.amend(editing(...edits));
  expect(texts.map((_, index) => cell(opened, 1, index + 3)?.value)).toEqual(texts);
});

test("what the pane changes itself does not call back", async () => {
  const { port } = await openList();
  let calls = 0;
  await port.onWorkbookChanged(() => calls++);
  const amendment = editing(edit("A2", "KoStAG", "x"));
  await port.amend(amendment);
  await port.amend(undoOf(amendment));
  await arrival();
  expect(calls).toBe(0);
});

test("without a date in sight a formula function tells the date system", async () => {
  for (const date1904 of [false, true]) {
    const { port } = await openExcel({ sheets: [gridSheet("Mitglieder", LINES)] }, { date1904 });
    const day = date("2021-02-17", "dd.mm.yyyy");
    await port.amend(editing(edit("D2", undefined, day)));
    expect((await port.read()).sheets[0]?.rows[1]?.cells[3]).toEqual(day);
  }
});
