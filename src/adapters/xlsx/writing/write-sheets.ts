import {
  MARK_NAME,
  markText,
  MAX_ROWS,
  nameKey,
  type LaidOutSheet,
  type WrittenSheet,
} from "../../../core";
import {
  locateWorkbook,
  openPackage,
  relationshipsOf,
  shortType,
  textPieces,
  UnusableFile,
  wholeOf,
  type Codec,
  type WorkbookParts,
} from "../package";
import { choicesOf } from "./choices";
import {
  drop,
  draftOf,
  isUnchanged,
  put,
  putPieces,
  saveDraft,
  textOf,
  unlink,
  type Draft,
} from "./draft";
import { draftStyles, type DraftedStyles } from "./draft-styles";
import { printArea, printTitles } from "./page";
import { placeSheets, type SheetPlacement } from "./placement";
import type { Flavour } from "./flavour";
import { refuseProtected } from "./refuse-protected";
import { frameOf, newFrame, type SheetFrame } from "./sheet-frame";
import { sheetPieces } from "./sheet-pieces";
import { rowCountOf } from "./sheet-rows";
import { sheetShell } from "./sheet-shell";
import { placeTables, registerTables, type TableRegister } from "./tables";
import { warningsOf } from "./warnings";
import { setSheetNames, type SheetName } from "./workbook-part";

export interface WrittenWorkbook {
  /** The whole file; the very bytes that came in where nothing has changed. */
  readonly bytes: Uint8Array;
  /** In the order of the documents. */
  readonly sheets: readonly WrittenSheet[];
  /** German sentences for the user. */
  readonly warnings: readonly string[];
}

/** The same with the whole file in pieces, of which those that were there are not copied. */
export interface WrittenPieces extends Omit<WrittenWorkbook, "bytes"> {
  readonly pieces: readonly Uint8Array[];
}

/**
 * Writes documents into a workbook: into the sheets that bear their mark, else into new ones at the
 * end. Everything else stays byte by byte what it was. Rejects with UnusableFile where the file is no
 * workbook or must not be changed; then nothing has been written.
 */
export async function writeSheets(
  bytes: Uint8Array,
  sheets: readonly LaidOutSheet[],
  codec?: Codec,
): Promise<WrittenWorkbook> {
  const { pieces, ...written } = await writeInPieces(bytes, sheets, codec);
  return { bytes: wholeOf(pieces), ...written };
}

/** The same for whoever can save a file in pieces. */
export async function writeInPieces(
  bytes: Uint8Array,
  sheets: readonly LaidOutSheet[],
  codec?: Codec,
): Promise<WrittenPieces> {
  refuseTwice(sheets);
  sheets.forEach(refuseLong);
  const opened = await openPackage(bytes, codec);
  const workbook = await locateWorkbook(opened);
  refuseProtected(workbook);
  const draft = draftOf(opened);
  const placements = await placeSheets(draft, workbook, sheets);
  const written = await fillSheets(draft, workbook, placements);
  const text = await textOf(draft, workbook.workbookPart);
  await put(draft, workbook.workbookPart, setSheetNames(text, placements.flatMap(namesOf)));
  const unchanged = isUnchanged(draft);
  return {
    pieces: unchanged ? [bytes] : await saveDraft(draft),
    sheets: written,
    warnings: warningsOf(opened, workbook, sheets, !unchanged),
  };
}

/** One mark, one sheet: two documents of a kind would write over each other. */
function refuseTwice(sheets: readonly LaidOutSheet[]): void {
  const kinds = sheets.flatMap(({ kind }) => kind ?? []);
  if (new Set(kinds).size < kinds.length) throw new RangeError("two documents of one kind");
}

function refuseLong(sheet: LaidOutSheet): void {
  if (rowCountOf(sheet, choicesOf(sheet).cells) <= MAX_ROWS) return;
  throw new UnusableFile("too-many-rows", `das Blatt „${sheet.name}“`);
}

async function fillSheets(
  draft: Draft,
  workbook: WorkbookParts,
  placements: readonly SheetPlacement[],
): Promise<WrittenSheet[]> {
  const styles = await draftStyles(
    draft,
    workbook,
    placements.map(({ sheet }) => sheet),
  );
  const register = await registerTables(draft, workbook);
  const resolve = resolver(workbook, placements);
  const written: WrittenSheet[] = [];
  for (const placement of placements) {
    const surroundings = { styles, resolve, register };
    const changed = await fillSheet(draft, workbook, placement, surroundings);
    const rewritten = changed ? "rewritten" : "unchanged";
    const { sheet, name, isNew } = placement;
    written.push({ kind: sheet.kind, name, action: isNew ? "created" : rewritten });
  }
  return written;
}

interface Surroundings {
  readonly styles: DraftedStyles;
  readonly resolve: (sheet: string) => string;
  readonly register: TableRegister;
}

async function fillSheet(
  draft: Draft,
  workbook: WorkbookParts,
  placement: SheetPlacement,
  { styles, resolve, register }: Surroundings,
): Promise<boolean> {
  const { sheet, name, part, index, isNew } = placement;
  const flavour = workbook.strict ? "strict" : "transitional";
  const frame = isNew
    ? newFrame(flavour, index === 0)
    : await formerFrame(draft, part, flavour, `das Blatt „${name}“`);
  if (!isNew) await unlinkLinks(draft, part);
  if (frame.hasFormulas) await dropCalculationChain(draft, workbook);
  const tables = await placeTables(draft, workbook, register, placement);
  const { dateSystem } = workbook;
  const surroundings = { ...styles, frame, dateSystem, resolve, tableIds: tables.ids };
  const isChanged = await putPieces(draft, part, () => sheetPieces(sheet, surroundings));
  return isChanged || tables.changed;
}

async function formerFrame(
  { original }: Draft,
  part: string,
  flavour: Flavour,
  subject: string,
): Promise<SheetFrame> {
  const shell = await sheetShell(textPieces(original.pieces(part)), subject);
  return frameOf(shell, flavour, subject);
}

/** Links that users put on our sheet go with the cells that they were on. */
async function unlinkLinks(draft: Draft, part: string): Promise<void> {
  const relationships = await relationshipsOf(draft.original, part);
  const links = relationships.filter(({ type }) => shortType(type) === "hyperlink");
  await unlink(draft, part, new Set(links.map(({ id }) => id)));
}

/** The chain names cells with formulas; one that names a cell without is damage to Excel, none is not. */
async function dropCalculationChain(draft: Draft, { workbookPart }: WorkbookParts): Promise<void> {
  for (const { id, type, target } of await relationshipsOf(draft.original, workbookPart)) {
    if (shortType(type) !== "calcChain") continue;
    await unlink(draft, workbookPart, new Set([id]));
    await drop(draft, target);
  }
}

/** Links name sheets as the documents call them; where ours got another name, that one is meant. */
function resolver(
  { sheets }: WorkbookParts,
  placements: readonly SheetPlacement[],
): (sheet: string) => string {
  const actual = new Map(placements.map(({ sheet, name }) => [nameKey(sheet.name), name]));
  for (const { name } of sheets) actual.set(nameKey(name), name);
  return (sheet) => actual.get(nameKey(sheet)) ?? sheet;
}

function namesOf({ sheet, name, index }: SheetPlacement): SheetName[] {
  const print = (key: string, text: string | undefined): SheetName => ({
    name: key,
    sheetIndex: index,
    text,
    hidden: false,
  });
  const mark = sheet.kind && {
    name: MARK_NAME,
    sheetIndex: index,
    text: markText(sheet.kind),
    hidden: true,
  };
  return [
    ...(mark ? [mark] : []),
    print("_xlnm.Print_Area", printArea(sheet, name)),
    print("_xlnm.Print_Titles", printTitles(sheet, name)),
  ];
}
