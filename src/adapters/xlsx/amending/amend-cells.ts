import type { Amendment, DateSystem } from "../../../core";
import { locateWorkbook, openPackage, UnusableFile, wholeOf, type Codec } from "../package";
import { readCellContext } from "../reading";
import {
  declareUtf8,
  draftOf,
  draftVariants,
  put,
  saveDraft,
  splice,
  textOf,
  warningsOf,
  type Draft,
  type StyleVariant,
  type WrittenWorkbook,
} from "../writing";
import { cellXml } from "./cell-xml";
import { coveredSplices, dimensionSplices } from "./frame-splices";
import { lookedAtSheet, type LookedAtSheet, type Source } from "./look-at-sheet";
import { calculatedOnLoad, holdsFormulas } from "./recalculation";
import { rowSplices, type DrawCell } from "./row-splices";
import { wantedBySheet } from "./wanted";

/**
 * Changes single cells of users' sheets and nothing else; where nothing is wanted, the very bytes come
 * back. Rejects with NotAmended where a cell speaks against it, and with UnusableFile where the file is
 * no workbook or must not be changed; then nothing has been written.
 */
export async function amendCells(
  bytes: Uint8Array,
  amendment: Amendment,
  codec?: Codec,
): Promise<Pick<WrittenWorkbook, "bytes" | "warnings">> {
  const wanted = wantedBySheet(amendment);
  if (wanted.length === 0) return { bytes, warnings: [] };
  const source = await sourceOf(bytes, codec);
  const sheets: LookedAtSheet[] = [];
  for (const each of wanted) sheets.push(await lookedAtSheet(source, each));
  const draft = draftOf(source.opened);
  await draftSheets(draft, source, sheets);
  await draftCalculation(draft, source, sheets);
  const warnings = warningsOf(source.opened, source.workbook, [], true);
  return { bytes: wholeOf(await saveDraft(draft)), warnings };
}

async function sourceOf(bytes: Uint8Array, codec: Codec | undefined): Promise<Source> {
  const opened = await openPackage(bytes, codec);
  const workbook = await locateWorkbook(opened);
  // A history of revisions that does not know of a change is damage to Excel.
  if (workbook.sharedForEditing) throw new UnusableFile("shared-for-editing");
  const context = await readCellContext((part) => opened.pieces(part), workbook);
  return { opened, workbook, context };
}

async function draftSheets(
  draft: Draft,
  { workbook }: Source,
  sheets: readonly LookedAtSheet[],
): Promise<void> {
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const variants = cells.flatMap(({ variant }) => variant ?? []);
  const indexOf = await draftVariants(draft, workbook, variants);
  for (const sheet of sheets) {
    const text = changedSheet(sheet, indexOf, workbook.dateSystem);
    await put(draft, sheet.part, text);
    for (const { part, text: table } of sheet.resized) await put(draft, part, table);
  }
}

function changedSheet(
  { text, spots, rows, tables }: LookedAtSheet,
  indexOf: (variant: StyleVariant) => number,
  dateSystem: DateSystem,
): string {
  const draw: DrawCell = ({ value, style, variant }, reference) => {
    const index = variant ? String(indexOf(variant)) : style;
    return cellXml({ prefix: spots.prefix, reference, style: index, value }, dateSystem);
  };
  const splices = [
    ...dimensionSplices(text, spots, rows),
    ...rowSplices(text, spots, rows, draw),
    ...coveredSplices(text, spots, tables),
  ];
  return splices.length === 0 ? text : declareUtf8(splice(text, splices));
}

/** Formulas keep the values that they had: Excel is told to calculate them anew. */
async function draftCalculation(
  draft: Draft,
  { opened, workbook }: Source,
  sheets: readonly LookedAtSheet[],
): Promise<void> {
  const seen = new Set(sheets.map(({ part }) => part));
  const areSeen = sheets.some(({ spots }) => spots.hasFormulas);
  if (!areSeen && !(await holdsFormulas(opened, workbook, seen))) return;
  const text = await textOf(draft, workbook.workbookPart);
  await put(draft, workbook.workbookPart, calculatedOnLoad(text));
}
