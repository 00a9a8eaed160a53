import { nameKey } from "../../../core";
import { AREA, cellsOf, rangeOf } from "../area";
import { loadMark } from "../mark";
import type { Drawing, Keepsake } from "./drawing";
import { restoreChoice } from "./drop-downs";
import type { FormerSheet } from "./former-sheet";
import { restorePage } from "./page";
import { putCells } from "./put-cells";
import { addTableAgain } from "./tables";
import { textAgain } from "./typed-text";

/** Which sheets there were, and the one that this run has added, once Excel has told. */
export interface SheetIds {
  readonly knownIds: ReadonlySet<string>;
  readonly addedId: string | undefined;
}

/**
 * Puts a sheet back to what it was before `drawSheet`, however far that came. Asks first what is
 * there now; done twice it does no harm.
 */
export async function putBack(
  context: Excel.RequestContext,
  drawing: Drawing,
  keepsake: Keepsake | undefined,
  { knownIds, addedId }: SheetIds,
): Promise<void> {
  const { former } = drawing;
  if (former && keepsake) await restoreSheet(context, drawing, former, keepsake);
  else if (addedId === undefined) await deleteHalfAdded(context, drawing, knownIds);
  else await deleteAdded(context, addedId);
}

async function deleteAdded(context: Excel.RequestContext, id: string): Promise<void> {
  const added = context.workbook.worksheets.getItemOrNullObject(id);
  await context.sync();
  if (added.isNullObject) return;
  added.delete();
  await context.sync();
}

/**
 * Deletes the sheet in whose drawing Excel failed. A sheet of the same name that somebody else added
 * in the same moment bears no mark and stays, unless it is as empty as ours before it gets its mark.
 */
async function deleteHalfAdded(
  context: Excel.RequestContext,
  { placement: { name } }: Drawing,
  knownIds: ReadonlySet<string>,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const added = worksheets.items.find(
    (worksheet) => nameKey(worksheet.name) === nameKey(name) && !knownIds.has(worksheet.id),
  );
  if (!added) return;
  const mark = loadMark(added);
  const used = added.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  if (mark.isNullObject && !used.isNullObject) return;
  added.delete();
  await context.sync();
}

async function restoreSheet(
  context: Excel.RequestContext,
  { placement, extent }: Drawing,
  former: FormerSheet,
  { looks, choices }: Keepsake,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(placement.id ?? placement.name);
  await context.sync();
  // Somebody deleted it meanwhile: then it is not ours to bring back.
  if (worksheet.isNullObject) return;
  const missing = await restoreTables(context, worksheet, former);
  const cells = cellsOf(worksheet, extent);
  cells.clear("RemoveHyperlinks");
  cells.clear("Formats");
  cells.dataValidation.clear();
  await putCells(context, worksheet, {
    before: [looks.styles, looks.links],
    formats: former.cells.formats,
    inputs: inputsOf(former),
    inputsAre: "formulas",
    after: looks.formats,
  });
  for (const table of missing) addTableAgain(worksheet, table);
  for (const choice of choices) restoreChoice(worksheet, choice);
  restorePage(worksheet, former.page);
  await context.sync();
}

/** Takes away tables that were not there and gives others their size; answers those to be added again. */
async function restoreTables(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  former: FormerSheet,
) {
  const tables = worksheet.tables.load("items/id");
  await context.sync();
  const now = tables.items.map((table) => ({ table, range: table.getRange().load(AREA) }));
  if (now.length > 0) await context.sync();
  const byId = new Map(now.map((entry) => [entry.table.id, entry]));
  const known = new Set(former.tables.map(({ id }) => id));
  for (const { table } of now) if (!known.has(table.id)) table.convertToRange();
  for (const { id, range } of former.tables) {
    const entry = byId.get(id);
    if (entry && rangeOf(entry.range).bottom !== range.bottom) {
      entry.table.resize(cellsOf(worksheet, range));
    }
  }
  return former.tables.filter(({ id }) => !byId.has(id));
}

/** A formula goes back as a formula; a text that only looks like one must not become one. */
function inputsOf({ cells: { values, formulas, formats } }: FormerSheet): unknown[][] {
  return formulas.map((row, down) =>
    row.map((formula, column) => {
      if (typeof formula !== "string") return formula;
      const isText = formula === values[down]?.[column];
      return isText ? textAgain(formula, formats[down]?.[column] ?? "General") : formula;
    }),
  );
}
