/// <reference types="office-js" />
import {
  createExcelHost,
  emptyWorkbook,
  putCell,
  sheetNamed,
  type ExcelHostOptions,
  type HostWorkbook,
  type NodeExcelHost,
  type OfficeLibrary,
} from "../support/excel-host";

/** Two sheets: members with a date and a number, and an empty one whose name needs quotes. */
export function memberWorkbook(): HostWorkbook {
  const workbook = emptyWorkbook("Mitglieder", "AG 0-6");
  const sheet = sheetNamed(workbook, "Mitglieder");
  for (const [index, heading] of ["Gremium", "Name", "von", "Sitze"].entries()) {
    putCell(sheet, `${"ABCD".charAt(index)}1`, heading);
  }
  putCell(sheet, "A2", "KoStAG");
  putCell(sheet, "B2", "Frau Sommerfeld");
  putCell(sheet, "C2", 44_217, { numberFormat: "dd.mm.yyyy" });
  putCell(sheet, "D2", 2);
  return workbook;
}

export interface Opened extends OfficeLibrary {
  readonly host: NodeExcelHost;
}

export async function openHost(options: ExcelHostOptions = {}): Promise<Opened> {
  const host = createExcelHost({ workbook: memberWorkbook(), ...options });
  return { host, ...pick(await host.loadInNode()) };
}

function pick({ Excel, Office, OfficeExtension }: OfficeLibrary): OfficeLibrary {
  return { Excel, Office, OfficeExtension };
}

/** What the library throws, as far as tests look at it. */
export interface RichApiError {
  readonly name: string;
  readonly code: string;
  readonly debugInfo: { readonly errorLocation: string; readonly statement?: string };
}

/** The error of a batch that has to fail. */
export async function errorOf(batch: Promise<unknown>): Promise<RichApiError> {
  try {
    await batch;
  } catch (error) {
    return error as RichApiError;
  }
  throw new Error("the batch did not fail");
}
