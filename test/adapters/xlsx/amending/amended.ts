import { xlsxWorkbookPort, type XlsxWorkbook } from "../../../../src/adapters/xlsx";
import { openPackage } from "../../../../src/adapters/xlsx/package";
import type { CellEdit, CellValue, DateValue, TableEdit } from "../../../../src/core";
import { isoDay, parseRange } from "../../../../src/core";

export const SHEET = "xl/worksheets/sheet1.xml";

export function edit(
  cell: string,
  before: CellValue,
  after: CellValue,
  sheet = "Mitglieder",
): CellEdit {
  return { place: { sheet, cell }, before, after };
}

export function tableEdit(table: string, before: string, after: string): TableEdit {
  const [from, to] = [parseRange(before), parseRange(after)];
  if (!from || !to) throw new RangeError("no range");
  return { sheet: "Mitglieder", table, before: from, after: to };
}

export function day(iso: string, format = "dd.mm.yyyy"): DateValue {
  return { type: "date", epochDay: isoDay(iso), minutes: 0, format };
}

/** The workbook after these edits, each of which must go well. */
export async function amended(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
  tables: readonly TableEdit[] = [],
): Promise<XlsxWorkbook> {
  const port = xlsxWorkbookPort(bytes);
  await port.amend({ edits, tables });
  return port;
}

export async function partOf(port: XlsxWorkbook, part = SHEET): Promise<string> {
  return (await openPackage(port.bytes())).readText(part);
}

/** What stands in the list of rows after these edits. */
export async function rowsOf(port: XlsxWorkbook): Promise<string | undefined> {
  return /<(?:\w+:)?sheetData[^>]*>(.*)<\/(?:\w+:)?sheetData>/s.exec(await partOf(port))?.[1];
}

/** The parts that are other ones now, or new. */
export async function touched(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await openPackage(before), await openPackage(after)];
  const lying = new Map(old.archive.entries.map(({ name, compressed }) => [name, compressed]));
  return now.archive.entries
    .filter(({ name, compressed }) => !Buffer.from(compressed).equals(lying.get(name) ?? NOTHING))
    .map(({ name }) => name);
}

const NOTHING = new Uint8Array(0);
