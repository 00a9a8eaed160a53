import type { ReadOptions, Sheet, Workbook } from "../../../core";
import { keptIn } from "../kept";
import { sheetLookReader, type SheetLook, type SheetLookReader } from "../looks";
import {
  locateWorkbook,
  openPackage,
  UnusableFile,
  type Codec,
  type OpenPackage,
  type SheetEntry,
  type WorkbookParts,
} from "../package";
import type { CellContext } from "./cell-value";
import { marksOf } from "./marks";
import { paceOf } from "./pace";
import { readCellContext, readLookContext, type PiecesOf } from "./read-lists";
import { allowanceFor, type Allowance } from "./allowance";
import { readSheetXml } from "./sheet-xml";
import { readTables } from "./tables";

/** What all sheets of a workbook are read from and with. */
interface Source {
  readonly opened: OpenPackage;
  readonly piecesOf: PiecesOf;
  readonly context: CellContext;
  /** What is left for all of them together. */
  readonly allowance: Allowance;
}

export interface WorkbookReadOptions extends ReadOptions {
  /** Inflates in place of what runs everywhere. */
  readonly codec?: Codec;
}

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm file. Chart, dialog and macro sheets are left out.
 * Rejects with UnusableFile, whose message tells the user what is wrong, or with the reason of an
 * aborted signal; with nothing else. Progress counts the inflated bytes of sheets, texts and styles.
 * `takeLook` is handed the look of every worksheet, in their order; without it nothing is kept of them.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  { codec, ...options }: WorkbookReadOptions = {},
  takeLook?: (look: SheetLook) => void,
): Promise<Workbook> {
  options.signal?.throwIfAborted();
  const opened = await openPackage(bytes, codec);
  const parts = await locateWorkbook(opened);
  const pace = paceOf(options, bytesToRead(opened, parts, takeLook !== undefined));
  const piecesOf: PiecesOf = (part, what = "") => pace.through(opened.pieces(part), what);
  const allowance = allowanceFor();
  const source = {
    opened,
    piecesOf,
    allowance,
    context: await readCellContext(piecesOf, parts, allowance),
  };
  const styles = takeLook && (await readLookContext(piecesOf, parts));
  const marks = marksOf(parts);
  const sheets: Sheet[] = [];
  for (const [index, entry] of parts.sheets.entries()) {
    if (!entry.isWorksheet) continue;
    const look = styles && sheetLookReader(styles);
    sheets.push(await readSheet(source, entry, marks.get(index), look));
    if (look) takeLook(look.look());
  }
  pace.end();
  const kept = keptIn(parts);
  return { sheets, ...(kept !== undefined && { kept }) };
}

async function readSheet(
  { opened, piecesOf, context, allowance }: Source,
  { name, part, state }: SheetEntry,
  mark: string | undefined,
  look: SheetLookReader | undefined,
): Promise<Sheet> {
  const subject = `das Blatt „${name}“`;
  if (part === undefined) throw new UnusableFile("missing-part", subject);
  const content = await readSheetXml(piecesOf(part, name), subject, { context, allowance, look });
  const tables = await readTables(opened, part);
  return { name, visibility: state, mark, tables, ...content };
}

/** Inflated bytes, as declared; styles are read a second time for looks. */
function bytesToRead(opened: OpenPackage, parts: WorkbookParts, hasLooks: boolean): number {
  const { stylesPart, sharedStringsPart, themePart, sheets } = parts;
  const forLooks = hasLooks ? [themePart, stylesPart] : [];
  const worksheets = sheets.filter(({ isWorksheet }) => isWorksheet).map(({ part }) => part);
  return [stylesPart, sharedStringsPart, ...forLooks, ...worksheets]
    .filter((part) => part !== undefined)
    .reduce((sum, part) => sum + opened.sizeOf(part), 0);
}
