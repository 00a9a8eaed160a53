import { ExcelFailure } from "../../../src/adapters/excel";
import type { LaidOutSheet } from "../../../src/core";
import { recordFormat, sheetNamed, putCell } from "../../support/excel-host";
import { delegationSheet, gridSheet } from "../workbook-port-contract";
import { openExcel, type OpenedExcel } from "./open-excel";

const MEMBERS = gridSheet("Mitglieder", [
  ["Gremium", "Name"],
  ["KoStAG", "Wessendarp, Ilse"],
]);

/** A second document, so that a failure in it has to put back the first one too. */
const SCHEDULE = delegationSheet("Herr Tönnis", {
  kind: "schedule",
  name: "Sitzungsplan",
  tables: [],
  choices: [],
});

/** The delegation with more rows: its table grows over the text below, and another row begins a page. */
function longer(top = 2): LaidOutSheet {
  const sheet = delegationSheet("Frau Schürkamp");
  const [table] = sheet.tables;
  if (!table) throw new RangeError("no table");
  const moved = [...sheet.cells].map((cell) =>
    cell.row >= 2 ? { ...cell, row: cell.row + top - 2 } : cell,
  );
  const more = [4, 5].map((row) => ({
    row: row + top - 2,
    column: 0,
    role: "warning" as const,
    value: { type: "text" as const, text: `AG ${row}` },
  }));
  return {
    ...sheet,
    cells: [...moved.filter(({ row }) => row <= top + 1), ...more],
    tables: [{ ...table, top, bottom: top + 3 }],
    choices: [{ column: 1, top: top + 1, bottom: top + 3, choices: ["Herr Tönnis"] }],
    frozenRows: top + 1,
    repeatedRow: top,
    pageBreak: top + 1,
    rowCount: top + 4,
    footer: "Stand 17.02.2021",
  };
}

/** What users made of our sheet, and a sheet of theirs that points at it. */
function decorate({ host }: OpenedExcel): void {
  const sheet = sheetNamed(host.workbook, "Entsendung");
  const cell = (row: number, column: number) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  recordFormat(sheet.formats, "fill/color", cell(3, 0), "#FFFF00");
  recordFormat(sheet.formats, "fill/pattern", cell(3, 0), "Solid");
  recordFormat(sheet.formats, "font/italic", cell(5, 0), true);
  // Beyond what the sheet holds, where a longer document will come to stand.
  recordFormat(sheet.formats, "font/bold", cell(7, 1), true);
  putCell(sheet, "G4", 0, { formula: "=40-40", numberFormat: "0.00" });
  putCell(sheet, "G5", "=kein Text", { quotePrefix: true });
  putCell(sheet, "G6", "03.04.", { numberFormat: "@" });
  const own = sheetNamed(host.workbook, "Mitglieder");
  putCell(own, "D1", "AG 6-18", { formula: "=Entsendung!A4" });
}

/**
 * Lets every single action of a write fail once and looks at the workbook each time: it is the one
 * before or, where only Excel's tidying up after the write failed, the finished one.
 */
async function failEverywhere(
  open: () => Promise<OpenedExcel>,
  documents: readonly LaidOutSheet[],
): Promise<{ readonly failures: number; readonly opened: OpenedExcel }> {
  const finished = await open();
  await finished.port.write(documents);
  const after = finished.host.snapshot();
  let opened = await open();
  const before = opened.host.snapshot();
  let failures = 0;
  for (let n = 1; ; n++) {
    const { host, port } = opened;
    host.switches.failAt(n);
    const failure: unknown = await port.write(documents).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure) {
      failures++;
      expect(failure).toBeInstanceOf(ExcelFailure);
      expect({ n, ...host.snapshot() }).toEqual({ n, ...before });
    } else {
      expect({ n, ...host.snapshot() }).toEqual({ n, ...after });
      if (host.switches.isArmed()) return { failures, opened };
      opened = await open();
    }
  }
}

function openPlain(): Promise<OpenedExcel> {
  return openExcel({ sheets: [MEMBERS] });
}

async function openWritten(apiLevel: "1.12" | "1.14" = "1.14"): Promise<OpenedExcel> {
  const opened = await openExcel({ sheets: [MEMBERS] }, { apiLevel });
  await opened.port.write([delegationSheet("Herr Tönnis", { pageBreak: 2 })]);
  decorate(opened);
  return opened;
}

test("new sheets are gone again, wherever their writing fails", async () => {
  const documents = [delegationSheet("Frau Schürkamp"), SCHEDULE];
  const { failures, opened } = await failEverywhere(openPlain, documents);
  expect(failures).toBeGreaterThan(50);
  expect(opened.host.workbook.sheets).toHaveLength(3);
}, 60_000);

test("a sheet written again is as it was, wherever that fails", async () => {
  const { failures, opened } = await failEverywhere(openWritten, [longer(), SCHEDULE]);
  expect(failures).toBeGreaterThan(100);
  const { tables } = sheetNamed(opened.host.workbook, "Entsendung");
  expect(tables.map(({ area }) => area.bottom)).toEqual([5]);
}, 60_000);

test("a table that has to move is as it was, wherever that fails", async () => {
  const { opened } = await failEverywhere(openWritten, [longer(4)]);
  const { tables } = sheetNamed(opened.host.workbook, "Entsendung");
  expect(tables.map(({ name, area }) => [name, area.top, area.bottom])).toEqual([
    ["Entsendung", 4, 7],
  ]);
}, 60_000);

test("without the means to resize tables it holds all the same", async () => {
  const { opened } = await failEverywhere(() => openWritten("1.12"), [longer()]);
  const { tables } = sheetNamed(opened.host.workbook, "Entsendung");
  expect(tables.map(({ name, area }) => [name, area.bottom])).toEqual([["Entsendung", 5]]);
}, 60_000);

test("templates are gone again, wherever their writing fails", async () => {
  const template = delegationSheet("Frau Beispiel", { kind: undefined, name: "Mitglieder" });
  const { opened } = await failEverywhere(openPlain, [template]);
  expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual([
    "Mitglieder",
    "Mitglieder (2)",
  ]);
}, 60_000);
