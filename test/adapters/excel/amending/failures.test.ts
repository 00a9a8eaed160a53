import { ExcelFailure } from "../../../../src/adapters/excel";
import { undoOf, type Amendment, type CellValue } from "../../../../src/core";
import { putCell, recordFormat, sheetNamed, type ApiLevel } from "../../../support/excel-host";
import { edit, editing, NEW_ROW } from "../../workbook-port/amending";
import { date, gridSheet } from "../../workbook-port/sheets";
import { openExcel, type OpenedExcel } from "../open-excel";

const SINCE = date("2021-02-17", "dd.mm.yyyy");
const RANGE = { top: 0, left: 0, bottom: 2, right: 3 };
const TABLE = { name: "Mitgliederliste", range: RANGE, headerRows: 1, totalsRows: 0 };

const RANKS = { top: 1, left: 2, bottom: 2, right: 2 };

const LINES: CellValue[][] = [
  ["Gremium", "Name", "Rang", "Seit"],
  ["KoStAG", "Wessendarp, Ilse", 1, SINCE],
  ["AG 0-6", "=Probe", 2, SINCE],
];

const CHANGES = editing(
  edit("A2", "KoStAG", "=1+1"),
  edit("B3", "=Probe", undefined),
  edit("C2", 1, SINCE),
  edit("D3", SINCE, "offen"),
);

async function open(isTable: boolean, apiLevel: ApiLevel): Promise<OpenedExcel> {
  // A table calculates its ranks, and goes on with that in every row that it takes in.
  const calculated = LINES.map((cells, row) => (row === 0 ? cells : cells.with(2, 0)));
  const grid = isTable
    ? gridSheet("Mitglieder", calculated, { tables: [TABLE], formulas: [RANKS] })
    : gridSheet("Mitglieder", LINES);
  const opened = await openExcel({ sheets: [grid] }, { apiLevel });
  const sheet = sheetNamed(opened.host.workbook, "Mitglieder");
  putCell(sheet, "B3", "=Probe", { quotePrefix: true });
  recordFormat(sheet.formats, "font/bold", { top: 2, left: 0, bottom: 2, right: 3 }, true);
  return opened;
}

/**
 * Lets every single action fail once: the workbook is the one before or, where only Excel's tidying up
 * after the change failed, the finished one. `first` is carried out before.
 */
async function failEverywhere(
  openAnew: () => Promise<OpenedExcel>,
  amendment: Amendment,
  first?: Amendment,
): Promise<number> {
  const begin = async () => {
    const opened = await openAnew();
    if (first) await opened.port.amend(first);
    return opened;
  };
  const finished = await begin();
  await finished.port.amend(amendment);
  const after = finished.host.snapshot();
  // A failure leaves the workbook as it was, so the same one serves for the next.
  let { host, port } = await begin();
  const before = host.snapshot();
  for (let n = 1; ; n++) {
    host.switches.failAt(n);
    const failure: unknown = await port.amend(amendment).catch((error: unknown) => error);
    if (failure) expect(failure).toBeInstanceOf(ExcelFailure);
    expect({ n, ...host.snapshot() }).toEqual({ n, ...(failure ? before : after) });
    if (host.switches.isArmed()) return n;
    if (!failure) ({ host, port } = await begin());
  }
}

test.each<[string, boolean, ApiLevel, Amendment]>([
  ["cells are changed", false, "1.14", CHANGES],
  ["a row is written below a list", false, "1.14", { ...NEW_ROW, tables: [] }],
  ["a table takes in a row", true, "1.14", NEW_ROW],
  ["a table takes in a row by adding it", true, "1.12", NEW_ROW],
])(
  "%s wholly or not at all, wherever that fails, and so it is taken back",
  async (_, isTable, apiLevel, amendment) => {
    const openAnew = () => open(isTable, apiLevel);
    expect(await failEverywhere(openAnew, amendment)).toBeGreaterThan(30);
    expect(await failEverywhere(openAnew, undoOf(amendment), amendment)).toBeGreaterThan(30);
  },
  120_000,
);

test("what Excel makes something else of is put back, and said", async () => {
  const { host, port } = await open(false, "1.14");
  // In the same moment somebody lets Excel count days from 1904.
  host.switches.beforeRequest(4, (workbook) => (workbook.date1904 = true));
  const before = host.snapshot();
  const failure: unknown = await port
    .amend(editing(edit("A2", "KoStAG", "AG 6-18"), edit("C3", 2, SINCE)))
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({
    reason: "cell-not-taken",
    message: expect.stringContaining("Mitglieder!C3") as unknown,
  });
  expect(host.snapshot()).toEqual(before);
});

test("a cell being edited in the middle is waited for, and all is put back", async () => {
  const { host, port } = await open(true, "1.14");
  const before = host.snapshot();
  host.switches.failAtWrite(5);
  // The fifth request changes the cells; from then on the user types for a moment.
  host.switches.beforeRequest(5, () => {
    host.switches.startCellEdit();
    setTimeout(host.switches.endCellEdit, 20);
  });
  await expect(port.amend(NEW_ROW)).rejects.toMatchObject({ reason: "unknown" });
  expect(host.snapshot()).toEqual(before);
});

test("a sheet that is deleted in the middle is told as gone, and stays gone", async () => {
  const { host, port } = await openExcel({
    sheets: [gridSheet("Termine", [["x"]]), gridSheet("Mitglieder", LINES)],
  });
  host.switches.beforeRequest(3, ({ sheets }) => void sheets.pop());
  await expect(port.amend(editing(edit("A2", "KoStAG", "x")))).rejects.toMatchObject({
    reason: "not-found",
  });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Termine"]);
});

test("where putting back fails too, the user is told where to look", async () => {
  const { host, port } = await open(true, "1.14");
  host.switches.failAtWrite(5);
  // Somebody protects the sheet before anything can be put back.
  host.switches.beforeRequest(6, ({ sheets }) => {
    for (const { protection } of sheets) protection.protected = true;
  });
  await expect(port.amend(NEW_ROW)).rejects.toMatchObject({
    reason: "amendment-not-put-back",
    message: expect.stringContaining("die Zelle Mitglieder!A4 und die Zellen daneben") as unknown,
  });
});

test("a sheet that was protected before anything was written needs no putting back", async () => {
  const { host, port } = await open(true, "1.14");
  const before = host.snapshot();
  host.switches.beforeRequest(3, ({ sheets }) => {
    for (const { protection } of sheets) protection.protected = true;
  });
  await expect(port.amend(NEW_ROW)).rejects.toMatchObject({ reason: "access-denied" });
  expect(host.snapshot()).toEqual({
    ...before,
    sheets: (before["sheets"] as object[]).map((sheet) => ({ ...sheet, protected: true })),
  });
});
