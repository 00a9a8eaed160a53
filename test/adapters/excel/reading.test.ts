import { ExcelFailure } from "../../../src/adapters/excel";
import { isoDay, type CellValue } from "../../../src/core";
import { sheetNamed } from "../../support/excel-host";
import { gridSheet } from "../workbook-port-contract";
import { openExcel } from "./open-excel";

function lines(rows: number, text: string): CellValue[][] {
  return Array.from({ length: rows }, (_, row) => [`${text} ${row}`, "Wessendarp, Ilse"]);
}

const day = (text: string): CellValue => ({
  type: "date",
  epochDay: isoDay(text),
  minutes: 0,
  format: "dd.mm.yyyy",
});

async function requestsFor(sheetCount: number): Promise<number> {
  const sheets = Array.from({ length: sheetCount }, (_, index) => {
    const range = { top: 0, left: 0, bottom: 3, right: 1 };
    const sheet = gridSheet(`Blatt ${index}`, lines(4, "AG"), {
      tables: [{ name: `Liste${index}_`, range, headerRows: 1, totalsRows: 0 }],
      merges: [{ top: 6, left: 0, bottom: 6, right: 1 }],
      hiddenColumns: [{ first: 1, last: 1 }],
    });
    const rows = sheet.rows.map((row) => ({ ...row, hidden: row.index === 2 }));
    return { ...sheet, rows };
  });
  const { host, port } = await openExcel({ sheets });
  const before = host.counters.requests;
  const read = await port.read();
  expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  return host.counters.requests - before;
}

test("the number of requests does not grow with the number of sheets", async () => {
  const few = await requestsFor(2);
  expect(await requestsFor(60)).toBe(few);
  expect(few).toBeLessThanOrEqual(10);
});

test("a sheet too big for one answer is read in blocks, none above 5 MB", async () => {
  const rows = Array.from({ length: 70_000 }, (_, row): CellValue[] => [
    "KoStAG",
    "Mitglied",
    `Wessendarp-Schürkamp, Ilse ${row}`,
    day("2021-02-17"),
  ]);
  const { port } = await openExcel({
    sheets: [gridSheet("Alle", rows), gridSheet("Kurz", [["x"]])],
  });
  const { sheets } = await port.read();
  expect(sheets[0]?.rows).toHaveLength(70_000);
  expect(sheets[0]?.rows[69_999]).toEqual({ index: 69_999, hidden: false, cells: rows[69_999] });
  expect(sheets[1]?.rows).toHaveLength(1);
}, 60_000);

test("long remarks, which make an answer too big, are read in smaller ones", async () => {
  const remark = "Bemerkung ".repeat(300);
  const rows = Array.from({ length: 3_000 }, (_, row): CellValue[] => [`${row}`, remark]);
  const { port } = await openExcel({ sheets: [gridSheet("Lang", rows)] });
  const { sheets } = await port.read();
  expect(sheets[0]?.rows.map(({ cells }) => cells[0])).toEqual(rows.map(([first]) => first));
}, 60_000);

test("a single row that is too much is refused, with the name of its sheet", async () => {
  const { host, port } = await openExcel({ sheets: [gridSheet("Lang", [["x".repeat(30_000)]])] });
  host.switches.payloadLimit = 20_000;
  await expect(port.read()).rejects.toMatchObject({
    reason: "too-large",
    message: expect.stringContaining("Das Blatt „Lang“") as unknown,
  });
});

test("a stray value in the last corner is refused before anything is asked for", async () => {
  const sheet = gridSheet("Weit", [["Name"]]);
  const far = { index: 1_048_575, hidden: false, cells: Array<CellValue>(16_384).fill(undefined) };
  far.cells[16_383] = "x";
  const { port } = await openExcel({ sheets: [{ ...sheet, rows: [...sheet.rows, far] }] });
  await expect(port.read()).rejects.toMatchObject({ reason: "too-large" });
});

test("dates of the 1904 system are the days that people see", async () => {
  const sheet = gridSheet("Termine", [["Datum"], [day("2021-02-17")]]);
  const { port } = await openExcel({ sheets: [sheet] }, { date1904: true });
  expect((await port.read()).sheets[0]).toEqual(sheet);
});

test("a date that people can read is believed before any formula function", async () => {
  const sheet = gridSheet("Termine", [["Datum"], [day("2021-02-17")]]);
  const { host, port } = await openExcel({ sheets: [sheet] });
  const requests: string[] = [];
  const { sendMessageToHost } = host.bridge;
  Object.assign(host.bridge, {
    sendMessageToHost: (text: string) => {
      requests.push(text);
      sendMessageToHost(text);
    },
  });
  await port.read();
  expect(requests.length).toBeGreaterThan(2);
  expect(requests.filter((text) => /"Name":"functions"/i.test(text))).toEqual([]);
});

test("without a year in sight, a formula function tells the date system", async () => {
  const short: CellValue = {
    type: "date",
    epochDay: isoDay("2021-06-18"),
    minutes: 0,
    format: "d. mmm",
  };
  for (const date1904 of [false, true]) {
    const { port } = await openExcel(
      { sheets: [gridSheet("AG", [["Alter"], [short]])] },
      { date1904 },
    );
    expect((await port.read()).sheets[0]?.rows[1]?.cells[0]).toEqual(short);
  }
});

test("below ExcelApi 1.13 everything but merged cells is read", async () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  const sheet = gridSheet(
    "Titel",
    [
      ["Ausschüsse", undefined],
      ["Gremium", "Name"],
    ],
    { merges },
  );
  const { port } = await openExcel({ sheets: [sheet] }, { apiLevel: "1.12" });
  const [read] = (await port.read()).sheets;
  expect(read?.merges).toEqual([]);
  expect(read?.rows[1]?.cells).toEqual(["Gremium", "Name"]);
});

test("reading says how far it is, and of what", async () => {
  const { port } = await openExcel({
    sheets: [gridSheet("Mitglieder", lines(3, "AG")), gridSheet("Termine", lines(2, "AG"))],
  });
  const heard: [number, number, string][] = [];
  await port.read({ onProgress: (done, of, what) => heard.push([done, of, what]) });
  expect(heard).toEqual([
    [0, 10, "Mitglieder"],
    [10, 10, ""],
  ]);
});

test("an aborted reading rejects with the signal's reason and asks Excel for no more", async () => {
  const { host, port } = await openExcel({ sheets: [gridSheet("Mitglieder", lines(3, "AG"))] });
  const abort = new AbortController();
  const reason = new Error("nicht mehr nötig");
  const reading = port.read({ signal: abort.signal, onProgress: () => abort.abort(reason) });
  await expect(reading).rejects.toBe(reason);
  const asked = host.counters.requests;
  await expect(port.read({ signal: abort.signal })).rejects.toBe(reason);
  expect(host.counters.requests - asked).toBeLessThanOrEqual(1);
});

test("a sheet that somebody deletes meanwhile ends the reading with a sentence", async () => {
  const { host, port } = await openExcel({
    sheets: [gridSheet("Mitglieder", lines(3, "AG")), gridSheet("Termine", lines(2, "AG"))],
  });
  host.switches.beforeRequest(2, ({ sheets }) => void sheets.pop());
  await expect(port.read()).rejects.toMatchObject({ reason: "not-found" });
});

test("while a cell is being edited, reading says what to do", async () => {
  const { host, port } = await openExcel({ sheets: [gridSheet("Mitglieder", lines(3, "AG"))] });
  host.switches.startCellEdit();
  const failure: unknown = await port.read().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ExcelFailure);
  expect(failure).toMatchObject({
    message:
      "Excel wartet auf eine Zelleingabe. Bitte die Eingabe mit Enter abschließen und erneut versuchen.",
  });
  host.switches.endCellEdit();
  expect((await port.read()).sheets).toHaveLength(1);
});

test("a name of the user's that only looks like our mark makes no sheet ours", async () => {
  const { host, port } = await openExcel({ sheets: [gridSheet("Mitglieder", lines(3, "AG"))] });
  const name = { name: "_entsendung", formula: "=Mitglieder!$A$1", visible: true, comment: "" };
  sheetNamed(host.workbook, "Mitglieder").names.set("_entsendung", name);
  expect((await port.read()).sheets[0]?.mark).toBeUndefined();
});
