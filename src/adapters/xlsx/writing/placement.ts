import { freeSheetName, nameKey, type LaidOutSheet } from "../../../core";
import type { WorkbookParts } from "../package";
import { link, put, putTyped, textOf, type Draft } from "./draft";
import { relationshipType, type Flavour } from "./flavour";
import { freePartName } from "./free-part-name";
import { markedSheets } from "./marks";
import { newFrame } from "./sheet-frame";
import { addSheet } from "./workbook-part";

/** Where a document is written: a sheet of ours that is there already, or one that is added. */
export interface SheetPlacement {
  readonly sheet: LaidOutSheet;
  readonly name: string;
  readonly part: string;
  /** Position among all sheets, zero-based. */
  readonly index: number;
  readonly isNew: boolean;
}

/** Excel's limit for sheetId. */
const MAX_SHEET_ID = 65_534;

/** Finds a place for each document, in their order; new sheets are listed behind all others. */
export async function placeSheets(
  draft: Draft,
  workbook: WorkbookParts,
  sheets: readonly LaidOutSheet[],
): Promise<SheetPlacement[]> {
  const names = new Set(workbook.sheets.map(({ name }) => nameKey(name)));
  const ids = new Set(workbook.sheets.map(({ sheetId }) => sheetId));
  const placements: SheetPlacement[] = [];
  let index = workbook.sheets.length;
  for (const sheet of sheets) {
    const [own] = markedSheets(workbook, sheet);
    if (own) {
      const { name, part } = own.entry;
      placements.push({ sheet, name, part, index: own.index, isNew: false });
      continue;
    }
    const name = freeSheetName(sheet.name, names);
    names.add(nameKey(name));
    const part = await addNewSheet(draft, workbook, name, freeSheetId(ids));
    placements.push({ sheet, name, part, index: index++, isNew: true });
  }
  return placements;
}

function freeSheetId(taken: Set<number>): number {
  const highest = [...taken].reduce((max, id) => Math.max(max, id), 0);
  let id = highest < MAX_SHEET_ID ? highest + 1 : 1;
  while (taken.has(id)) id++;
  taken.add(id);
  return id;
}

async function addNewSheet(
  draft: Draft,
  { workbookPart, strict }: WorkbookParts,
  name: string,
  sheetId: number,
): Promise<string> {
  const flavour: Flavour = strict ? "strict" : "transitional";
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const part = freePartName(`${folder}worksheets/sheet`, ".xml", draft.taken);
  const frame = newFrame(flavour, false);
  // A place holder: the content follows when the names of all sheets are known.
  await putTyped(draft, part, "worksheet", `${frame.opening}<sheetData/>${frame.closing}`);
  const type = relationshipType(flavour, "worksheet");
  const relationshipId = await link(draft, workbookPart, part, type);
  const text = await textOf(draft, workbookPart);
  await put(draft, workbookPart, addSheet(text, flavour, { name, sheetId, relationshipId }));
  return part;
}
