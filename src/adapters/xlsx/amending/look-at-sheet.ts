import { placeOf, type Place, type TableEdit } from "../../../core";
import { NotAmended } from "../not-amended";
import type { OpenPackage, WorkbookParts } from "../package";
import { marksOf, type CellContext } from "../reading";
import { newRows, rowsToLookAt, type NewRow } from "./new-rows";
import { refuseCells } from "./refuse-cells";
import { scanSheet } from "./scan-sheet";
import type { SheetSpots } from "./spots";
import { resizedTables, tablesOf, type ResizedTable } from "./tables";
import type { WantedOfSheet } from "./wanted";

/** The file that is looked at. */
export interface Source {
  readonly opened: OpenPackage;
  readonly workbook: WorkbookParts;
  readonly context: CellContext;
}

/** A sheet that may be changed, and what shall become of it. */
export interface LookedAtSheet {
  readonly part: string;
  readonly text: string;
  readonly spots: SheetSpots;
  readonly rows: readonly NewRow[];
  readonly tables: readonly TableEdit[];
  readonly resized: readonly ResizedTable[];
}

/** Rejects with NotAmended for whatever speaks against one of the changes. */
export async function lookedAtSheet(source: Source, wanted: WantedOfSheet): Promise<LookedAtSheet> {
  const { opened, workbook, context } = source;
  const { name, edits, tables } = wanted;
  const part = partOf(workbook, wanted);
  const text = await opened.readLongText(part);
  const spots = scanSheet(text, `das Blatt „${name}“`, rowsToLookAt(edits), context);
  if (spots.isProtected) throw new NotAmended("protected", firstPlace(wanted));
  const placed = await tablesOf(opened, part);
  const areas = placed.map(({ area }) => area);
  refuseCells(spots, areas, edits);
  const resized = resizedTables(placed, tables);
  return { part, text, spots, rows: newRows(spots, edits, context), tables, resized };
}

function partOf(workbook: WorkbookParts, wanted: WantedOfSheet): string {
  const { sheets } = workbook;
  const index = sheets.findIndex(({ name, isWorksheet }) => isWorksheet && name === wanted.name);
  const part = sheets[index]?.part;
  if (part === undefined) throw new NotAmended("missing", firstPlace(wanted));
  if (marksOf(workbook).has(index)) throw new NotAmended("written", firstPlace(wanted));
  return part;
}

/** The cell that a refusal of the whole sheet names. */
function firstPlace({ name, edits, tables }: WantedOfSheet): Place {
  const [table] = tables;
  const { top: row, left: column } = table?.before ?? { top: 0, left: 0 };
  return edits[0]?.place ?? placeOf(name, { row, column });
}
