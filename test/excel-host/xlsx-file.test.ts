import { readFileSync } from "node:fs";
import { excelWorkbookPort } from "../../src/adapters/excel";
import { readWorkbook, writeSheets, xlsxWorkbookPort } from "../../src/adapters/xlsx";
import {
  assess,
  cellAt,
  compose,
  formatAddress,
  isoDay,
  layOut,
  type CellValue,
  type LaidOutSheet,
  type Sheet,
  type Workbook,
} from "../../src/core";
import {
  createExcelHost,
  emptyWorkbook,
  fileFromHostWorkbook,
  hostWorkbookFromFile,
  putCell,
  sheetNamed,
} from "../support/excel-host";

const SAMPLE = new Uint8Array(readFileSync("assets/Beispielmappe.xlsx"));
const AS_OF = isoDay("2021-02-17");

function documentsFor(workbook: Workbook): LaidOutSheet[] {
  return compose(assess(workbook, AS_OF), { year: 2021 }).map(layOut);
}

/** Reads, judges and writes through Office.js, then saves. */
async function writtenThroughExcel(file: Uint8Array): Promise<Uint8Array> {
  const host = createExcelHost({ workbook: await hostWorkbookFromFile(file) });
  const { Excel, Office } = await host.loadInNode();
  const port = excelWorkbookPort(Excel, (version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  );
  await port.write(documentsFor(await port.read()));
  return fileFromHostWorkbook(host.workbook);
}

/** "E12" → value, for every cell that holds one. */
function valuesOf({ rows }: Sheet): Map<string, CellValue> {
  return new Map(
    rows.flatMap(({ index, cells }) =>
      cells.flatMap((value, column): [string, CellValue][] =>
        value === undefined ? [] : [[formatAddress({ row: index, column }), value]],
      ),
    ),
  );
}

function ownSheets({ sheets }: Workbook): Sheet[] {
  return sheets.filter(({ mark }) => mark !== undefined);
}

test("a file opened in the host and saved again reads as before", async () => {
  const saved = await fileFromHostWorkbook(await hostWorkbookFromFile(SAMPLE));
  expect(await readWorkbook(saved)).toEqual(await readWorkbook(SAMPLE));
});

test("Excel and the file get the same sheets, cell by cell", async () => {
  const before = await readWorkbook(SAMPLE);
  const direct = await readWorkbook((await writeSheets(SAMPLE, documentsFor(before))).bytes);
  const saved = await readWorkbook(await writtenThroughExcel(SAMPLE));
  expect(ownSheets(direct).map(({ mark }) => mark)).toEqual(["delegation", "schedule", "report"]);
  expect(saved.sheets.map(({ name, mark }) => [name, mark])).toEqual(
    direct.sheets.map(({ name, mark }) => [name, mark]),
  );
  for (const [index, sheet] of ownSheets(saved).entries()) {
    const expected = ownSheets(direct)[index]!;
    expect(valuesOf(sheet).size).toBeGreaterThan(10);
    expect(valuesOf(sheet)).toEqual(valuesOf(expected));
    expect(sheet.tables).toEqual(expected.tables);
  }
});

test("what Excel wrote, the file's writer finds again and writes in place", async () => {
  const saved = await writtenThroughExcel(SAMPLE);
  const workbook = await readWorkbook(saved);
  const again = await writeSheets(saved, documentsFor(workbook));
  expect(again.sheets.map(({ name, action }) => [name, action])).toEqual(
    ownSheets(workbook).map(({ name }) => [name, "rewritten"]),
  );
  expect((await readWorkbook(again.bytes)).sheets.map(valuesOf)).toEqual(
    workbook.sheets.map(valuesOf),
  );
});

test("what the file's writer wrote, Excel finds again and writes in place", async () => {
  const before = await readWorkbook(SAMPLE);
  const { bytes } = await writeSheets(SAMPLE, documentsFor(before));
  const direct = await readWorkbook(bytes);
  const saved = await readWorkbook(await writtenThroughExcel(bytes));
  expect(saved.sheets.map(({ name, mark }) => [name, mark])).toEqual(
    direct.sheets.map(({ name, mark }) => [name, mark]),
  );
  expect(ownSheets(saved).map(valuesOf)).toEqual(ownSheets(direct).map(valuesOf));
});

test("a text that the file keeps, Excel keeps too, and the other way round", async () => {
  const text = '{"mapping":{"Größe \\"neu\\" <&>":{"Gremium":"organization"}}}'.repeat(9);
  const file = xlsxWorkbookPort(SAMPLE);
  await file.keep(text);
  const host = createExcelHost({ workbook: await hostWorkbookFromFile(file.bytes()) });
  const { Excel } = await host.loadInNode();
  const port = excelWorkbookPort(Excel, () => true);
  expect((await port.read()).kept).toBe(text);
  await port.keep(`${text} und mehr`);
  const saved = xlsxWorkbookPort(await fileFromHostWorkbook(host.workbook));
  expect((await saved.read()).kept).toBe(`${text} und mehr`);
  await saved.keep(undefined);
  expect((await saved.read()).kept).toBeUndefined();
});

test("formulas, names and typed apostrophes are saved", async () => {
  const workbook = emptyWorkbook("Müller & Söhne");
  const sheet = sheetNamed(workbook, "Müller & Söhne");
  putCell(sheet, "A1", 3, { formula: '=SUM(1,2)&"<"' });
  putCell(sheet, "A2", "=kein Befehl", { quotePrefix: true });
  putCell(sheet, "A3", 44_244, { numberFormat: 'dd.mm.yyyy "am" hh:mm' });
  workbook.names.set("stichtag", {
    name: "Stichtag",
    formula: "='Müller & Söhne'!$A$3",
    visible: true,
    comment: "",
  });
  const saved = await readWorkbook(await fileFromHostWorkbook(workbook));
  const [read] = saved.sheets;
  expect(read?.name).toBe("Müller & Söhne");
  expect(read && cellAt(read, { row: 0, column: 0 })).toBe(3);
  expect(read && cellAt(read, { row: 1, column: 0 })).toBe("=kein Befehl");
  expect(read && cellAt(read, { row: 2, column: 0 })).toEqual({
    type: "date",
    epochDay: isoDay("2021-02-17"),
    minutes: 0,
    format: 'dd.mm.yyyy "am" hh:mm',
  });
});
