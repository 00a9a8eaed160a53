import { formatRange, isSameValue, type DateSystem } from "../../../core";
import { AREA, rangeOf } from "../area";
import { cellSubject, ExcelFailure, tableSubject } from "../failure";
import { cellValueOf, isWitness, systemOf, type RawValue } from "../reading";
import type { CellInput } from "./cell-input";
import { dress, undress } from "./new-rows";
import { emptyCell, setLastRow, type TableChange } from "./table-change";
import type { CellChange, Undertaking } from "./undertaking";

/**
 * Changes everything in one sync, and reads it back in the same: rejects with ExcelFailure where
 * a cell does not hold what was meant, else with Excel's own error. What was done before it stands: the
 * caller puts it back.
 */
export async function carryOut(
  context: Excel.RequestContext,
  undertaking: Undertaking,
): Promise<void> {
  const { cells, tables, dressed, undressed, system } = undertaking;
  const sheet = (id: string) => context.workbook.worksheets.getItem(id);
  // Tables take in a row before it is filled, so that Excel calculates in it what is to be calculated.
  for (const table of tables) if (table.grows) grow(sheet(table.sheetId), table);
  for (const row of dressed) dress(sheet(row.sheetId), row);
  for (const change of cells) {
    const isDressed = dressed.some(
      ({ sheetId, cells: { top } }) => sheetId === change.sheetId && top === change.address.row,
    );
    writeCell(
      cellOf(sheet(change.sheetId), change),
      change.wanted,
      isDressed || mustFormat(change),
    );
  }
  for (const table of tables) if (!table.grows) shrink(sheet(table.sheetId), table);
  for (const row of undressed) undress(sheet(row.sheetId), row);
  const checks = [
    ...tables.map((table) => askIfSized(sheet(table.sheetId), table)),
    ...cells.map((change) => askIfTaken(sheet(change.sheetId), change, system)),
  ];
  await context.sync();
  checks.forEach((refuse) => refuse());
}

function mustFormat({ former, wanted }: CellChange): boolean {
  return former.format !== wanted.format;
}

function grow(worksheet: Excel.Worksheet, table: TableChange): void {
  const { before, after } = table.edit;
  setLastRow(worksheet, table, before.bottom, after.bottom);
}

function shrink(worksheet: Excel.Worksheet, table: TableChange): void {
  const { before, after } = table.edit;
  for (const { address } of table.calculated) emptyCell(worksheet, address);
  setLastRow(worksheet, table, before.bottom, after.bottom);
}

export function cellOf(worksheet: Excel.Worksheet, { address }: CellChange): Excel.Range {
  return worksheet.getCell(address.row, address.column);
}

/** The format first: under it Excel decides what a text is. "" empties a cell and leaves its looks. */
export function writeCell(
  range: Excel.Range,
  { input, format }: CellInput,
  formats: boolean,
): void {
  if (formats) range.numberFormat = [[format]];
  range.values = [[input]];
}

function askIfSized(worksheet: Excel.Worksheet, { id, edit }: TableChange): () => void {
  const range = worksheet.tables.getItem(id).getRange().load(AREA);
  return () => {
    if (formatRange(rangeOf(range)) !== formatRange(edit.after)) {
      throw new ExcelFailure("table-fixed", tableSubject(edit.table));
    }
  };
}

function askIfTaken(
  worksheet: Excel.Worksheet,
  change: CellChange,
  system: DateSystem,
): () => void {
  const { edit } = change;
  const range = cellOf(worksheet, change).load("values,numberFormat,text");
  return () => {
    const raw = (range.values as RawValue[][])[0]?.[0] ?? "";
    const format = (range.numberFormat as string[][])[0]?.[0] ?? "General";
    // A text that spells an error reads as one, and is a text all the same.
    const isMeant = raw === edit.after || isSameValue(cellValueOf(raw, format, system), edit.after);
    const shown = isWitness(raw, format) ? systemOf(Number(raw), range.text[0]?.[0] ?? "") : system;
    // Only a day of another year speaks against us; a column too narrow ("####") says nothing.
    if (isMeant && (shown ?? system) === system) return;
    throw new ExcelFailure("cell-not-taken", cellSubject(edit.place));
  };
}
