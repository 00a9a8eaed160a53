import type { XlsxWorkbook, XlsxWorkbookOptions } from "../adapters/xlsx";

/** What a user brought, as a workbook in memory. */
export interface OpenedFile {
  readonly workbook: XlsxWorkbook;
  /** The file name to save under: "Liste.xlsx", also where "Liste.csv" came in. */
  readonly name: string;
  /** The workbook was made from a list of another kind and exists in memory only. */
  readonly isConverted: boolean;
  /** German sentences on what of the list could not be taken over as it stood. */
  readonly notes: readonly string[];
}

/** Handed on to the workbook as they are. */
export type OpenOptions = XlsxWorkbookOptions;
