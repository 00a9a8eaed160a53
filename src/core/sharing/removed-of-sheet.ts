import { isBlank, parseAddress } from "../grid";
import type { RemovedThing } from "./committee-version";
import { isKeptByDefault } from "./column-reason";
import { isOwnText, ownTexts } from "./own-texts";
import type { SharedDocument } from "./shared-document";
import type { SheetSource, SourceTable } from "./sheet-source";

/** What of a sheet is not in the new workbook; `made` is undefined where it is not there at all. */
export function removedOfSheet(
  source: SheetSource,
  made: SharedDocument | undefined,
): RemovedThing[] {
  const { shown, reason, isKept, mayChange } = source;
  const { name } = shown.sheet;
  if (!made) {
    const why = isKept ? "empty" : mayChange && IS_KEPT.has(reason) ? "left-out" : reason;
    return [{ type: "sheet", sheet: name, reason: why }];
  }
  return [...source.tables.flatMap(removedColumns), ...removedRows(source, made), ...made.removed];
}

/** What comes along unless a user says otherwise. */
const IS_KEPT = new Set<SheetSource["reason"]>(["list", "meetings", "consultations", "own"]);

function removedColumns({ columns }: SourceTable): RemovedThing[] {
  return columns.flatMap(({ isKept, place, name, reason }): RemovedThing[] => {
    if (isKept) return [];
    const why = isKeptByDefault(reason) ? "left-out" : reason;
    return [{ type: "column", place, column: name, reason: why }];
  });
}

/** Hidden rows, and those that stand in no table; where a list is told again, its rows are not counted. */
function removedRows(
  { shown, tables, otherLists }: SheetSource,
  { rows }: SharedDocument,
): RemovedThing[] {
  const sheet = shown.sheet.name;
  const filled = shown.sheet.rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const hidden = filled.filter((row) => row.hidden);
  const titles = new Set(tables.map(({ table }) => table.named?.place.cell));
  const isHeading = (row: number) =>
    tables.some(({ table: { headerRows } }) => headerRows[0] <= row && row <= headerRows[1]) ||
    [...titles].some((cell) => parseAddress(cell ?? "")?.row === row);
  const own = shown.sheet.mark === undefined ? undefined : ownTexts(shown);
  const others = filled.filter((row) => {
    if (row.hidden || rows.has(row.index) || isHeading(row.index)) return false;
    return !own || !isOwnText(row, own);
  });
  const numbers = (those: typeof filled) => those.map(({ index }) => index + 1);
  return [
    ...(hidden.length > 0 ? [{ type: "hidden-rows" as const, sheet, rows: numbers(hidden) }] : []),
    ...(others.length > 0 && otherLists.length === 0
      ? [{ type: "other-rows" as const, sheet, rows: numbers(others) }]
      : []),
  ];
}
