import type { Amendment, TableEdit } from "../../../core";
import { ExcelFailure, sheetSubject, tableSubject } from "../failure";
import { kindOf, loadMark } from "../mark";

/** The worksheets and tables that an amendment names, by their ids: names may change between two runs. */
export interface NamedThings {
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly tables: readonly NamedTable[];
}

/** A table as far as changing its size has to know it. */
export interface NamedTable {
  readonly id: string;
  readonly edit: TableEdit;
  readonly headerRows: number;
  readonly hasTotals: boolean;
}

const TABLE_PROPERTIES = ["id", "name", "showHeaders", "showTotals", "worksheet/id"]
  .map((property) => `items/${property}`)
  .join(",");

/** Finds what an amendment names: one sync. Rejects where nothing may be changed, or something is gone. */
export async function findNamed(
  context: Excel.RequestContext,
  { edits, tables }: Amendment,
): Promise<NamedThings> {
  const { workbook } = context;
  workbook.load("readOnly");
  const sheets = workbook.worksheets.load("items/id,items/name");
  const known = workbook.tables.load(TABLE_PROPERTIES);
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure("read-only");
  const ids = new Map(sheets.items.map(({ name, id }) => [name, id]));
  const names = [...edits.map(({ place }) => place.sheet), ...tables.map(({ sheet }) => sheet)];
  const sheetIds = new Map(names.map((name) => [name, idOf(ids, name)]));
  return {
    sheetIds,
    tables: tables.map((edit) => namedTable(edit, sheetIds.get(edit.sheet), known.items)),
  };
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new ExcelFailure("not-found", sheetSubject(name));
  return id;
}

function namedTable(
  edit: TableEdit,
  sheetId: string | undefined,
  known: readonly Excel.Table[],
): NamedTable {
  const table = known.find(
    ({ name, worksheet }) => name === edit.table && worksheet.id === sheetId,
  );
  if (!table) throw new ExcelFailure("cell-changed", tableSubject(edit.table));
  const { id, showHeaders, showTotals } = table;
  return { id, edit, headerRows: showHeaders ? 1 : 0, hasTotals: showTotals };
}

/** Asks whether a sheet may be changed; the answer rejects where it is one of ours or protected. */
export function askForSheet(worksheet: Excel.Worksheet, name: string): () => void {
  const mark = loadMark(worksheet);
  const protection = worksheet.protection.load("protected");
  return () => {
    if (kindOf(mark) !== undefined) throw new ExcelFailure("own-sheet", sheetSubject(name));
    if (protection.protected) throw new ExcelFailure("sheet-protected", sheetSubject(name));
  };
}
