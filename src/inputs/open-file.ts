import { readList, type CsvList } from "../adapters/csv";
import { readExport, type OparlList } from "../adapters/oparl";
import { newWorkbook, xlsxWorkbookPort } from "../adapters/xlsx";
import { UnusableInput, type LaidOutSheet } from "../core";
import { baseName, fileKind, workbookName } from "./file-kind";
import type { OpenedFile, OpenOptions } from "./opened-file";

/**
 * Opens whatever a user brings; `name` is the file's own, without its folder. A list becomes a new
 * workbook with one sheet, its cells where they stood. Rejects with UnusableInput, whose message is a
 * German sentence; what is wrong inside a workbook shows when that is read.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<OpenedFile> {
  const list = convertedList(name, bytes);
  const workbook = xlsxWorkbookPort(list ? await workbookOf(list.sheet, options) : bytes, options);
  const notes = list?.notes ?? [];
  return { workbook, name: workbookName(name), isConverted: list !== undefined, notes };
}

/** undefined for a workbook, which needs no conversion. */
function convertedList(name: string, bytes: Uint8Array): CsvList | OparlList | undefined {
  switch (fileKind(name, bytes)) {
    case "workbook":
      return undefined;
    case "list":
      return readList(bytes, baseName(name));
    case "export":
      return readExport(bytes);
  }
}

/** A whole file must fit into one array of bytes, and that into memory: most lists are far from it. */
async function workbookOf(sheet: LaidOutSheet, { codec }: OpenOptions): Promise<Uint8Array> {
  try {
    return await newWorkbook([sheet], sheet.name, codec);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnusableInput(
      "Die Liste ist zu groß, um sicher gelesen zu werden; teilen Sie sie auf mehrere Dateien auf.",
      { cause: error },
    );
  }
}
