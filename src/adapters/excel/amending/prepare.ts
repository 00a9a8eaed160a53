import type { Amendment, DateSystem } from "../../../core";
import { cellSubject, ExcelFailure } from "../failure";
import { askDateSystem, isWitness, systemOf } from "../reading";
import type { Supports } from "../supports";
import { textAgain } from "../writing";
import { cellInput, type CellInput } from "./cell-input";
import { askForCell, isAboutDates, refuseCell, type NamedCell } from "./named-cell";
import { askForSheet, findNamed, type NamedThings } from "./named-things";
import { askForRows } from "./row-changes";
import { formatAbove, type NewRow } from "./new-rows";
import { askForTable, type TableChange } from "./table-change";
import { formerInput, type Traces } from "./traces";
import type { CellChange, Undertaking } from "./undertaking";

/** Compares everything with what stands there now, and decides everything; changes nothing. */
export async function prepare(
  context: Excel.RequestContext,
  amendment: Amendment,
  supports: Supports,
  traces: Traces,
): Promise<Undertaking> {
  const named = await findNamed(context, amendment);
  const answer = askForEverything(context, amendment, named, supports, traces);
  await context.sync();
  const { cells, tables, dressed, undressed } = answer();
  const system = await dateSystemOf(context, cells);
  cells.forEach((cell) => refuseCell(cell, system));
  const changes = cells.map((cell) => changeOf(cell, { dressed, system, traces }));
  return { cells: changes, tables, dressed, undressed, system };
}

interface Found {
  readonly cells: readonly NamedCell[];
  readonly tables: readonly TableChange[];
  readonly dressed: readonly NewRow[];
  readonly undressed: readonly NewRow[];
}

/** One sync for all of it. The answer rejects what may not be changed at all. */
function askForEverything(
  { workbook }: Excel.RequestContext,
  { edits }: Amendment,
  { sheetIds, tables: named }: NamedThings,
  supports: Supports,
  traces: Traces,
): () => Found {
  const idOf = (sheet: string) => sheetIds.get(sheet) ?? "";
  const worksheetOf = (id: string) => workbook.worksheets.getItem(id);
  const mayResize = supports("1.13");
  const sheets = [...sheetIds].map(([name, id]) => askForSheet(worksheetOf(id), name));
  const cells = edits.map((edit) => {
    const id = idOf(edit.place.sheet);
    return askForCell(worksheetOf(id), id, edit, supports);
  });
  const tables = named.map((table) => {
    const { sheet } = table.edit;
    const ofSheet = edits.filter(({ place }) => place.sheet === sheet);
    const edited = new Set(ofSheet.map(({ place }) => place.cell));
    return askForTable(worksheetOf(idOf(sheet)), idOf(sheet), table, { mayResize, edited });
  });
  const rows = mayResize ? askForRows(worksheetOf, edits, idOf, traces) : () => NO_ROWS;
  return () => {
    sheets.forEach((refuse) => refuse());
    const found = { cells: cells.map((cell) => cell()), tables: tables.map((table) => table()) };
    return { ...found, ...rows(found.tables) };
  };
}

const NO_ROWS: Pick<Found, "dressed" | "undressed"> = { dressed: [], undressed: [] };

/** A date that people can read is believed before any formula function; without dates it does not matter. */
async function dateSystemOf(
  context: Excel.RequestContext,
  cells: readonly NamedCell[],
): Promise<DateSystem> {
  if (!cells.some(isAboutDates)) return "1900";
  for (const { raw, format, text } of cells) {
    const system = typeof raw === "number" && isWitness(raw, format) && systemOf(raw, text);
    if (system) return system;
  }
  return askDateSystem(context);
}

function changeOf(
  cell: NamedCell,
  {
    dressed,
    system,
    traces,
  }: Pick<Found, "dressed"> & { readonly system: DateSystem; readonly traces: Traces },
): CellChange {
  const { edit, sheetId, address, raw, format } = cell;
  const again = formerInput(traces, cell);
  const wanted = again ?? cellInput(edit.after, formatAbove(dressed, cell) ?? format, system);
  if (!wanted) throw new ExcelFailure("cell-not-taken", cellSubject(edit.place));
  return { edit, sheetId, address, raw, former: formerOf(cell), wanted };
}

/** What brings back what the cell holds now: no formula, so a text must not become one. */
function formerOf({ raw, format }: NamedCell): CellInput {
  return { input: typeof raw === "string" ? textAgain(raw, format) : (raw ?? ""), format };
}
