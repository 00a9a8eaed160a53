import { kindOfMark, MARK_NAME, type ReadOptions, type Sheet, type Workbook } from "../../../core";
import {
  locateWorkbook,
  openPackage,
  textPieces,
  UnusableFile,
  type OpenPackage,
  type SheetEntry,
  type WorkbookParts,
} from "../package";
import type { CellContext } from "./cell-value";
import { readDateFormats } from "./date-formats";
import { readSharedStrings } from "./shared-strings";
import { readSheetXml } from "./sheet-xml";
import { readTables } from "./tables";

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm file. Chart, dialog and macro sheets are left out.
 * Rejects with UnusableFile, whose message tells the user what is wrong, or with the reason of an
 * aborted signal, asked between sheets; with nothing else.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { signal, onProgress }: ReadOptions = {},
): Promise<Workbook> {
  signal?.throwIfAborted();
  const opened = await openPackage(bytes);
  const parts = await locateWorkbook(opened);
  const context = await cellContext(opened, parts);
  const marks = marksOf(parts);
  const count = parts.sheets.length;
  const sheets: Sheet[] = [];
  for (const [index, entry] of parts.sheets.entries()) {
    signal?.throwIfAborted();
    onProgress?.(index, count, entry.name);
    if (entry.isWorksheet) sheets.push(await readSheet(opened, entry, context, marks.get(index)));
  }
  onProgress?.(count, count, "");
  return { sheets };
}

async function cellContext(opened: OpenPackage, parts: WorkbookParts): Promise<CellContext> {
  const { stylesPart, sharedStringsPart, dateSystem } = parts;
  const formats =
    stylesPart === undefined ? [] : readDateFormats(await opened.readText(stylesPart));
  const strings =
    sharedStringsPart === undefined
      ? []
      : readSharedStrings(textPieces(await opened.read(sharedStringsPart)));
  return { strings, formats, dateSystem };
}

async function readSheet(
  opened: OpenPackage,
  { name, part, state }: SheetEntry,
  context: CellContext,
  mark: string | undefined,
): Promise<Sheet> {
  const subject = `das Blatt „${name}“`;
  if (part === undefined) throw new UnusableFile("missing-part", subject);
  const content = readSheetXml(textPieces(await opened.read(part)), subject, context);
  const tables = await readTables(opened, part);
  return { name, visibility: state, mark, tables, ...content };
}

/**
 * Marks by the sheet's place among all sheets. Whether the name is hidden is not asked: other
 * programs lose that on saving, and a sheet of ours must never be taken for the user's.
 */
function marksOf({ definedNames }: WorkbookParts): Map<number, string> {
  const marks = new Map<number, string>();
  for (const { name, localSheetId, text } of definedNames) {
    if (localSheetId === undefined || name.toLowerCase() !== MARK_NAME) continue;
    const kind = kindOfMark(text);
    if (kind) marks.set(localSheetId, kind);
  }
  return marks;
}
