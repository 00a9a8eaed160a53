import { isoDay, layOut, templateDocuments, type LaidOutSheet } from "../../../src/core";
import {
  cellIn,
  formatAt,
  putCell,
  recordFormat,
  resetCounters,
  sheetNamed,
  valuesOf,
  type HostSheet,
} from "../../support/excel-host";
import { delegationSheet, gridSheet } from "../workbook-port-contract";
import { openExcel, type OpenedExcel } from "./open-excel";

const MEMBERS = gridSheet("Mitglieder", [
  ["Gremium", "Name"],
  ["KoStAG", "Wessendarp, Ilse"],
]);

async function openWritten(): Promise<OpenedExcel & { readonly sheet: HostSheet }> {
  const opened = await openExcel({ sheets: [MEMBERS] });
  await opened.port.write([delegationSheet("Frau Schürkamp")]);
  return { ...opened, sheet: sheetNamed(opened.host.workbook, "Entsendung") };
}

test("a new document takes one request to write", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] });
  const writes: number[] = [];
  resetCounters(host.counters);
  await port.write([delegationSheet("Frau Schürkamp")]);
  writes.push(host.counters.requests);
  const other = delegationSheet("Herr Tönnis", { kind: "schedule", name: "Sitzungsplan" });
  const third = delegationSheet("Herr Tönnis", { kind: "report", name: "Prüfbericht" });
  resetCounters(host.counters);
  await port.write([other, third]);
  writes.push(host.counters.requests);
  expect((writes[1] ?? 0) - (writes[0] ?? 0)).toBe(1);
});

test("the mark is hidden and belongs to the sheet", async () => {
  const { sheet, host } = await openWritten();
  expect(sheet.names.get("_entsendung")).toMatchObject({
    formula: '="delegation"',
    visible: false,
  });
  expect(host.workbook.names.size).toBe(0);
});

test("roles become looks, and text cells the text format", async () => {
  const { sheet } = await openWritten();
  expect(formatAt(sheet.formats, "font/size", 0, 0)).toBe(14);
  expect(formatAt(sheet.formats, "font/bold", 2, 1)).toBe(true);
  expect(formatAt(sheet.formats, "font/color", 3, 1)).toBe("#9C0006");
  expect(cellIn(sheet.cells, 3, 0)?.numberFormat).toBe("@");
  expect(cellIn(sheet.cells, 3, 2)).toMatchObject({ value: 44_244, numberFormat: "dd.mm.yyyy" });
});

test("links lead to the cell, by the name that its sheet has here, and show their text", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS, gridSheet("Sitzungsplan", [["x"]])] });
  const schedule = delegationSheet("Herr Tönnis", { kind: "schedule", name: "Sitzungsplan" });
  await port.write([delegationSheet("Frau Schürkamp"), schedule]);
  const sheet = sheetNamed(host.workbook, "Sitzungsplan (2)");
  expect(formatAt(sheet.formats, "hyperlink", 3, 4)).toEqual({
    documentReference: "'Mitglieder'!B2",
  });
  expect(valuesOf(sheet).get("E4")).toBe("Mitglieder!B2");
});

test("the page is A4, one page wide, with a repeated header and a footer", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] });
  await port.write([delegationSheet("Frau Schürkamp", { orientation: "landscape" })]);
  const sheet = sheetNamed(host.workbook, "Entsendung");
  const { settings, printArea, titleRows } = sheet.page;
  expect(settings.get("orientation")).toBe("Landscape");
  expect(settings.get("zoom")).toEqual({ horizontalFitToPages: 1 });
  const left = "headersFooters/defaultForAllPages/leftFooter";
  expect(settings.get(left)).toBe("Stand 21.01.2021 · Müller && Söhne");
  expect(printArea).toMatchObject({ top: 0, left: 0, bottom: 1_048_575, right: 4 });
  expect(titleRows).toMatchObject({ top: 2, bottom: 2 });
  expect(sheet.frozen).toMatchObject({ bottom: 2 });
});

test("a rewrite moves the page break with its table and lets go of one that users took away", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] });
  await port.write([delegationSheet("Frau Schürkamp", { pageBreak: 2 })]);
  const { page } = sheetNamed(host.workbook, "Entsendung");
  expect(page.breaks).toEqual([2]);
  await port.write([delegationSheet("Herr Tönnis", { pageBreak: 3 })]);
  expect(page.breaks).toEqual([3]);
  delete page.breaks;
  await port.write([delegationSheet("Frau Schürkamp", { pageBreak: 2 })]);
  expect(page.breaks).toBeUndefined();
});

test("a template is printed with all that users add: it has no print area", async () => {
  const { host, port } = await openExcel({ sheets: [gridSheet("Tabelle1", [])] });
  await port.write(templateDocuments().map(layOut));
  const { page } = sheetNamed(host.workbook, "Mitglieder");
  expect(page.printArea).toBeUndefined();
  expect(page.titleRows).toMatchObject({ top: 0, bottom: 0 });
});

test("drop-downs offer values without forbidding others", async () => {
  const { sheet } = await openWritten();
  expect(formatAt(sheet.formats, "validation/rule", 3, 0)).toEqual({
    list: { inCellDropDown: true, source: "AG 0-6,AG 6-18" },
  });
  expect(formatAt(sheet.formats, "validation/errorAlert", 3, 0)).toMatchObject({
    showAlert: false,
  });
});

test("a note is an input message, alone or beside a drop-down; a warning asks and does not stop", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] });
  const note = { title: "Gremium", text: "Name oder Kurzname." };
  const warning = { title: "Gremium", text: "Steht nicht in der Liste." };
  const choices = [
    { column: 0, top: 3, bottom: 9, choices: ["AG 0-6", "AG 6-18"], note, warning },
    { column: 1, top: 3, bottom: 9, choices: [], note },
  ];
  await port.write([delegationSheet("Frau Schürkamp", { choices })]);
  const { formats } = sheetNamed(host.workbook, "Entsendung");
  const shown = { showPrompt: true, title: "Gremium", message: "Name oder Kurzname." };
  expect(formatAt(formats, "validation/prompt", 9, 0)).toEqual(shown);
  expect(formatAt(formats, "validation/errorAlert", 9, 0)).toEqual({
    showAlert: true,
    style: "Warning",
    title: "Gremium",
    message: "Steht nicht in der Liste.",
  });
  expect(formatAt(formats, "validation/prompt", 3, 1)).toEqual(shown);
  expect(formatAt(formats, "validation/rule", 3, 1)).toBeUndefined();
  expect(formatAt(formats, "validation/prompt", 10, 1)).toBeUndefined();
});

test("templates go in with all their notes", async () => {
  const { host, port } = await openExcel({ sheets: [gridSheet("Tabelle1", [])] });
  await port.write(templateDocuments({ filled: true }).map(layOut));
  const { formats } = sheetNamed(host.workbook, "Gremien");
  const notes = Array.from({ length: 14 }, (_, column) =>
    formatAt(formats, "validation/prompt", 9, column),
  );
  expect(notes).toEqual(notes.map(() => expect.objectContaining({ showPrompt: true }) as unknown));
  expect(formatAt(formats, "validation/errorAlert", 9, 4)).toMatchObject({ style: "Warning" });
});

test("a rewrite keeps the table, its id, and formulas that point at the sheet", async () => {
  const { host, port, sheet } = await openWritten();
  const formula = "=SUM(Entsendung[Seit])+Entsendung!A4";
  putCell(sheetNamed(host.workbook, "Mitglieder"), "D1", 1, { formula });
  const [before] = sheet.tables;
  const { tables, cells, ...rest } = delegationSheet("Herr Tönnis");
  const grown = tables.map((table) => ({ ...table, bottom: 4 }));
  const added = {
    row: 4,
    column: 0,
    role: "text",
    value: { type: "text", text: "AG 0-6" },
  } as const;
  const [, , , , , , , , , , , last, ...none] = cells;
  expect([last?.role, none]).toEqual(["paragraph", []]);
  await port.write([{ ...rest, tables: grown, cells: [...[...cells].slice(0, -1), added] }]);
  expect(sheet.tables.map(({ id, name, area }) => [id, name, area.bottom])).toEqual([
    [before?.id, "Entsendung", 4],
  ]);
  expect(cellIn(sheetNamed(host.workbook, "Mitglieder").cells, 0, 3)?.formula).toBe(formula);
  expect(valuesOf(sheet).get("A6")).toBeUndefined();
});

test("a rewrite leaves column widths, orientation and hidden state to the user", async () => {
  const { port, sheet } = await openWritten();
  sheet.columns.set(0, { hidden: false, size: 200 });
  sheet.page.settings.set("orientation", "Landscape");
  sheet.visibility = "Hidden";
  await port.write([delegationSheet("Herr Tönnis")]);
  expect(sheet.columns.get(0)?.size).toBe(200);
  expect(sheet.page.settings.get("orientation")).toBe("Landscape");
  expect(sheet.visibility).toBe("Hidden");
  expect(valuesOf(sheet).get("B4")).toBe("Herr Tönnis");
});

test("a rewrite takes away looks and links of what stood there before", async () => {
  const { port, sheet } = await openWritten();
  const { cells, ...rest } = delegationSheet("Herr Tönnis");
  const plain = [...cells].map((cell) =>
    cell.row === 3 && cell.value.type !== "date" && cell.value.type !== "time"
      ? { ...cell, role: "text" as const, value: { type: "text" as const, text: "KoStAG" } }
      : cell,
  );
  await port.write([{ ...rest, cells: plain }]);
  expect(formatAt(sheet.formats, "font/color", 3, 1)).toBeUndefined();
  expect(formatAt(sheet.formats, "hyperlink", 3, 4)).toBeUndefined();
});

test("what users formatted beyond the document stays", async () => {
  const { port, sheet } = await openWritten();
  const beyond = { top: 30, left: 0, bottom: 30, right: 9 };
  recordFormat(sheet.formats, "font/italic", beyond, true);
  await port.write([delegationSheet("Herr Tönnis")]);
  expect(formatAt(sheet.formats, "font/italic", 30, 4)).toBe(true);
});

test("a sheet that users renamed is found by its mark and keeps its name", async () => {
  const { port, sheet } = await openWritten();
  sheet.name = "Vorlage 2021";
  const [result] = await port.write([delegationSheet("Herr Tönnis")]);
  expect(result).toEqual({ kind: "delegation", name: "Vorlage 2021", action: "rewritten" });
});

test("nothing is sent for an unchanged sheet but questions", async () => {
  const { host, port } = await openWritten();
  const before = host.snapshot();
  resetCounters(host.counters);
  await port.write([delegationSheet("Frau Schürkamp")]);
  expect(host.counters.writes).toBe(0);
  expect(host.snapshot()).toEqual(before);
});

test("dates are right in the 1904 system too", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] }, { date1904: true });
  await port.write([delegationSheet("Frau Schürkamp")]);
  expect(valuesOf(sheetNamed(host.workbook, "Entsendung")).get("C4")).toBe(44_244 - 1_462);
});

test("a date that Excel shows as another year than meant is written again, in the other system", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] });
  // As if the formula function had not told the truth: the workbook turns out to count from 1904.
  host.switches.beforeRequest(4, (workbook) => (workbook.date1904 = true));
  await port.write([delegationSheet("Frau Schürkamp")]);
  expect(valuesOf(sheetNamed(host.workbook, "Entsendung")).get("C4")).toBe(44_244 - 1_462);
});

test("a protected structure is refused before anything is written", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] });
  host.workbook.protection.protected = true;
  resetCounters(host.counters);
  await expect(port.write([delegationSheet("x")])).rejects.toMatchObject({
    reason: "structure-protected",
    message: expect.stringContaining("Arbeitsmappe schützen") as unknown,
  });
  expect(host.counters.writes).toBe(0);
});

test("a protected sheet of ours is refused by its name", async () => {
  const { port, sheet } = await openWritten();
  sheet.protection.protected = true;
  await expect(port.write([delegationSheet("x")])).rejects.toMatchObject({
    reason: "sheet-protected",
    message: expect.stringContaining("Das Blatt „Entsendung“ ist geschützt") as unknown,
  });
});

test("a workbook opened read-only is refused", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] });
  host.workbook.readOnly = true;
  await expect(port.write([delegationSheet("x")])).rejects.toMatchObject({ reason: "read-only" });
});

test("a sheet that somebody else adds under the same name meanwhile stays", async () => {
  const { host, port } = await openExcel({ sheets: [MEMBERS] });
  const other = await openExcel({ sheets: [gridSheet("Entsendung", [["Mein Blatt"]])] });
  const [foreign] = other.host.workbook.sheets;
  if (!foreign) throw new RangeError("no sheet");
  // Found missing in the first requests, there when ours is added.
  const theirs: HostSheet = { ...foreign, id: "{99999999-0001-0000-0000-000000000000}" };
  host.switches.beforeRequest(4, ({ sheets }) => void sheets.push(theirs));
  await expect(port.write([delegationSheet("x")])).rejects.toMatchObject({ name: "ExcelFailure" });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Mitglieder", "Entsendung"]);
});

test("a report of many thousand findings is written in parts below 5 MB, and read back whole", async () => {
  const count = 40_000;
  const text =
    "Frau Wessendarp hat keine Vertretung, obwohl eine persönliche Vertretung nötig ist.";
  const columns = ["Befund", "Abhilfe", "Stand"];
  const report: LaidOutSheet = {
    ...delegationSheet("x"),
    kind: "report",
    name: "Prüfbericht",
    cells: Array.from({ length: count }, (_, row) => [
      { row, column: 0, role: "text" as const, value: { type: "text" as const, text } },
      {
        row,
        column: 1,
        role: "error" as const,
        value: { type: "text" as const, text: `Nr. ${row}` },
      },
      {
        row,
        column: 2,
        role: "date" as const,
        value: { type: "date" as const, day: isoDay("2021-02-17") },
      },
    ]).flat(),
    tables: [{ name: "Befunde", top: 0, left: 0, bottom: count - 1, columns }],
    choices: [],
    rowCount: count,
    columnCount: 3,
  };
  const head = columns.map((heading, column) => ({
    row: 0,
    column,
    role: "head" as const,
    value: { type: "text" as const, text: heading },
  }));
  const { port } = await openExcel({ sheets: [MEMBERS] });
  const [result] = await port.write([
    { ...report, cells: [...head, ...[...report.cells].slice(3)] },
  ]);
  expect(result?.action).toBe("created");
  const { sheets } = await port.read();
  expect(sheets[1]?.rows).toHaveLength(count);
  expect(sheets[1]?.rows[count - 1]?.cells.slice(0, 2)).toEqual([text, `Nr. ${count - 1}`]);
}, 120_000);
