import { MAX_ROWS, type DateSystem, type LaidOutSheet, type WrittenSheet } from "../../../core";
import { ExcelFailure, sheetSubject } from "../failure";
import { failureFrom } from "../office-error";
import { askDateSystem } from "../reading";
import { runExcel, runExcelPatiently } from "../run";
import type { Supports } from "../supports";
import { extentOf, firstDate } from "./content";
import { drawSheet, finishSheet } from "./draw-sheet";
import { drawingOf, type Drawing, type Keepsake } from "./drawing";
import { readChoices } from "./former-choices";
import { readLooks } from "./former-looks";
import { readFormerSheets } from "./former-sheet";
import { nameResolver, placeSheets, type Placement } from "./placement";
import { putBack } from "./put-back";
import { isUnchanged } from "./sameness";
import { lookAround, type Surroundings } from "./surroundings";

interface Change {
  readonly drawing: Drawing;
  readonly keepsake: Keepsake | undefined;
}

interface Undertaking {
  readonly knownIds: ReadonlySet<string>;
  readonly drawings: readonly Drawing[];
  readonly changes: readonly Change[];
  readonly system: DateSystem;
}

/** A change that Excel was asked for; `addedId` comes with its answer. */
interface Begun extends Change {
  addedId: string | undefined;
}

/** Putting back is tried again once: Excel may have been busy with the very thing that failed. */
const ATTEMPTS = 2;

/**
 * Writes documents into the open workbook, each in one sync, after everything has been computed. All
 * or nothing: where a step fails, every sheet begun is put back, and the promise rejects with
 * ExcelFailure. A sheet that holds already what it should is left alone.
 */
export async function writeSheets(
  excel: typeof Excel,
  supports: Supports,
  sheets: readonly LaidOutSheet[],
): Promise<readonly WrittenSheet[]> {
  sheets.forEach(refuseLong);
  const undertaking = await runExcel(excel, (context) => prepare(context, supports, sheets));
  const begun: Begun[] = [];
  try {
    await excel.run((context) => drawAll(context, undertaking, begun));
  } catch (error) {
    await putAllBack(excel, begun, undertaking.knownIds);
    throw failureFrom(error);
  }
  return undertaking.drawings.map((drawing) => outcome(drawing, undertaking.changes));
}

function refuseLong(sheet: LaidOutSheet): void {
  const { bottom } = extentOf(sheet);
  if (bottom >= MAX_ROWS) throw new ExcelFailure("too-many-rows", sheetSubject(sheet.name));
}

/** Notes in `begun` how far it came. */
async function drawAll(
  context: Excel.RequestContext,
  { changes, system }: Undertaking,
  begun: Begun[],
): Promise<void> {
  for (const { drawing, keepsake } of changes) {
    const change: Begun = { drawing, keepsake, addedId: undefined };
    begun.push(change);
    const drawn = await drawSheet(context, drawing, keepsake, system);
    change.addedId = drawn.id;
    await finishSheet(context, drawing, drawn, system);
  }
}

/** Reads what is there and decides everything; changes nothing. */
async function prepare(
  context: Excel.RequestContext,
  supports: Supports,
  sheets: readonly LaidOutSheet[],
): Promise<Undertaking> {
  const surroundings = await lookAround(context);
  const placements = placeSheets(sheets, surroundings);
  const drawings = await drawingsOf(context, placements, surroundings, supports("1.13"));
  const system = sheets.some((sheet) => firstDate(sheet)) ? await askDateSystem(context) : "1900";
  const changes: Change[] = [];
  for (const drawing of drawings) {
    if (!isUnchanged(drawing, system)) {
      changes.push({ drawing, keepsake: await keepsakeOf(context, drawing) });
    }
  }
  const knownIds = new Set(surroundings.sheets.map(({ id }) => id));
  return { knownIds, drawings, changes, system };
}

async function drawingsOf(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  surroundings: Surroundings,
  mayResize: boolean,
): Promise<Drawing[]> {
  const own = placements.flatMap(({ id, sheet }) =>
    id === undefined ? [] : { id, needed: extentOf(sheet) },
  );
  const read = await readFormerSheets(context, own);
  const former = new Map(own.map(({ id }, index) => [id, read[index]]));
  const taken = new Set(surroundings.tableNames);
  const nameOf = nameResolver(placements, surroundings);
  return placements.map((placement) =>
    drawingOf(placement, former.get(placement.id ?? ""), nameOf, { taken, mayResize }),
  );
}

async function keepsakeOf(
  context: Excel.RequestContext,
  { placement, former }: Drawing,
): Promise<Keepsake | undefined> {
  if (!former) return undefined;
  const worksheet = context.workbook.worksheets.getItem(placement.id ?? placement.name);
  const looks = await readLooks(context, worksheet, former.extent);
  const choices = await readChoices(context, worksheet, former.extent, former.tables);
  return { looks, choices };
}

/** The last one first, so that the first failure's traces go before what it stood on. */
async function putAllBack(
  excel: typeof Excel,
  begun: readonly Begun[],
  knownIds: ReadonlySet<string>,
): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await runExcelPatiently(excel, async (context) => {
        for (const { drawing, keepsake, addedId } of [...begun].reverse()) {
          await putBack(context, drawing, keepsake, { knownIds, addedId });
        }
      });
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) {
        throw new ExcelFailure("not-put-back", undefined, failureFrom(error).diagnostics);
      }
    }
  }
}

function outcome(drawing: Drawing, changes: readonly Change[]): WrittenSheet {
  const { sheet, name } = drawing.placement;
  const isChanged = changes.some((change) => change.drawing === drawing);
  const action = drawing.former ? (isChanged ? "rewritten" : "unchanged") : "created";
  return { kind: sheet.kind, name, action };
}
