import { MARK_NAME, type DateSystem, type LaidOutTable } from "../../../core";
import { cellsOf } from "../area";
import { markFormula } from "../mark";
import { systemOf } from "../reading";
import { firstDate } from "./content";
import type { Drawing, Keepsake } from "./drawing";
import { drawChoices } from "./drop-downs";
import { adaptPage, layOutPage } from "./page";
import { putCells, type CellLayers } from "./put-cells";
import { addTable } from "./tables";
import { tableRange } from "./table-plan";

/** Excel measures columns in points: seven pixels a character and five around them, 96 to the inch. */
const PIXELS_A_CHARACTER = 7;
const PIXELS_AROUND = 5;
const POINTS_A_PIXEL = 0.75;

/** A sheet that Excel has taken note of. */
export interface DrawnSheet {
  readonly id: string;
  /** False where a date shows another year than meant: the workbook counts in the other date system. */
  readonly showsDatesAsMeant: boolean;
}

/**
 * Draws a document in one sync (and one more for every 4.5 MB). Rejects with Excel's own error; what
 * was done before it stands, for Excel knows no transactions: the caller puts it back.
 */
export async function drawSheet(
  context: Excel.RequestContext,
  drawing: Drawing,
  keepsake: Keepsake | undefined,
  system: DateSystem,
): Promise<DrawnSheet> {
  const { sheet } = drawing.placement;
  const worksheet = drawing.former
    ? clearedSheet(context, drawing, keepsake)
    : addedSheet(context, drawing);
  for (const table of sheet.tables) wrapTable(worksheet, table);
  await putCells(context, worksheet, layersOf(drawing, system));
  for (const table of drawing.tables.added) addTable(worksheet, table);
  drawChoices(worksheet, sheet);
  if (drawing.former) adaptPage(worksheet, sheet, drawing.former.page);
  else layOutPage(worksheet, sheet);
  const isShownAsMeant = askForDate(worksheet, drawing, system);
  worksheet.load("id");
  await context.sync();
  return { id: worksheet.id, showsDatesAsMeant: isShownAsMeant() };
}

/** What only some sheets need afterwards: dates in the other system; a template without our mark. */
export async function finishSheet(
  context: Excel.RequestContext,
  drawing: Drawing,
  { id, showsDatesAsMeant }: DrawnSheet,
  system: DateSystem,
): Promise<void> {
  const isTemplate = drawing.placement.sheet.kind === undefined;
  if (showsDatesAsMeant && !isTemplate) return;
  const worksheet = context.workbook.worksheets.getItem(id);
  if (!showsDatesAsMeant) {
    const other = system === "1900" ? "1904" : "1900";
    await putCells(context, worksheet, layersOf(drawing, other));
  }
  if (isTemplate) worksheet.names.getItem(MARK_NAME).delete();
  await context.sync();
}

/** A new sheet behind the others, marked at once, so that it is ours from its first moment. */
function addedSheet(context: Excel.RequestContext, { placement }: Drawing): Excel.Worksheet {
  const { name, sheet } = placement;
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.names.add(MARK_NAME, markFormula(sheet.kind)).visible = false;
  sheet.columnWidths.forEach((width, column) => {
    const cells = cellsOf(worksheet, { top: 0, left: column, bottom: 0, right: column });
    cells.format.columnWidth = (width * PIXELS_A_CHARACTER + PIXELS_AROUND) * POINTS_A_PIXEL;
  });
  return worksheet;
}

/** Our sheet, made ready in place. Values are not cleared but written over: tables keep their headings. */
function clearedSheet(
  context: Excel.RequestContext,
  { placement, tables, extent }: Drawing,
  keepsake: Keepsake | undefined,
): Excel.Worksheet {
  const worksheet = context.workbook.worksheets.getItem(placement.id ?? placement.name);
  for (const { id } of tables.converted) worksheet.tables.getItem(id).convertToRange();
  for (const { table, range } of tables.resized) {
    worksheet.tables.getItem(table.id).resize(cellsOf(worksheet, range));
  }
  const cells = cellsOf(worksheet, extent);
  cells.clear("RemoveHyperlinks");
  cells.clear("Formats");
  if (keepsake && keepsake.choices.length > 0) cells.dataValidation.clear();
  return worksheet;
}

function wrapTable(worksheet: Excel.Worksheet, table: LaidOutTable): void {
  const { format } = cellsOf(worksheet, tableRange(table));
  format.wrapText = true;
  format.verticalAlignment = "Top";
}

function layersOf({ content }: Drawing, system: DateSystem): CellLayers {
  const { values, formats, looks, links } = content(system);
  return { before: [links], formats, inputs: values, inputsAre: "values", after: looks };
}

/**
 * Excel has no property for its date system, so the first date is read back as people see it. Only a
 * day of another year speaks against us; a column too narrow ("####") says nothing.
 */
function askForDate(
  worksheet: Excel.Worksheet,
  { placement, content }: Drawing,
  system: DateSystem,
): () => boolean {
  const cell = firstDate(placement.sheet);
  if (!cell) return () => true;
  const serial = content(system).values[cell.row]?.[cell.column];
  const range = worksheet.getCell(cell.row, cell.column).load("text");
  return () => {
    if (typeof serial !== "number") return true;
    const shown = systemOf(serial, range.text[0]?.[0] ?? "");
    return shown === undefined || shown === system;
  };
}
