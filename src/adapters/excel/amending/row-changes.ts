import type { CellEdit } from "../../../core";
import { addressOf } from "./named-cell";
import { askForEmptiedRow, askForNewRow, type NewRow } from "./new-rows";
import type { TableChange } from "./table-change";
import { dressedRow, type Traces } from "./traces";

/** The rows whose looks change along with their cells. */
export interface RowChanges {
  readonly dressed: readonly NewRow[];
  readonly undressed: readonly NewRow[];
}

interface EditedRow {
  readonly sheetId: string;
  readonly row: number;
  readonly columns: number[];
  /** Whether every cell was empty, and whether every cell becomes so. */
  wasEmpty: boolean;
  becomesEmpty: boolean;
}

/** Asks about the rows that an amendment fills or empties; what it does to tables, the answer is told. */
export function askForRows(
  worksheetOf: (id: string) => Excel.Worksheet,
  edits: readonly CellEdit[],
  idOf: (sheet: string) => string,
  traces: Traces,
): (tables: readonly TableChange[]) => RowChanges {
  const rows = editedRows(edits, idOf);
  const filled = rows
    .filter(({ row, wasEmpty, becomesEmpty }) => row > 0 && wasEmpty && !becomesEmpty)
    .map((edited) => askForNewRow(worksheetOf(edited.sheetId), edited));
  const emptied = rows
    .filter(({ becomesEmpty }) => becomesEmpty)
    .flatMap((edited) => {
      const dressed = dressedRow(traces, edited.sheetId, edited.row);
      return dressed
        ? [askForEmptiedRow(worksheetOf(edited.sheetId), dressed, edited.columns)]
        : [];
    });
  return (tables) => ({
    dressed: filled.flatMap((answer) => answer(tables) ?? []),
    undressed: emptied.flatMap((answer) => answer(tables) ?? []),
  });
}

function editedRows(
  edits: readonly CellEdit[],
  idOf: (sheet: string) => string,
): readonly EditedRow[] {
  const rows = new Map<string, EditedRow>();
  for (const edit of edits) {
    const { row, column } = addressOf(edit);
    const sheetId = idOf(edit.place.sheet);
    const key = `${sheetId} ${row}`;
    const edited = rows.get(key) ?? {
      sheetId,
      row,
      columns: [],
      wasEmpty: true,
      becomesEmpty: true,
    };
    edited.columns.push(column);
    edited.wasEmpty &&= edit.before === undefined;
    edited.becomesEmpty &&= edit.after === undefined;
    rows.set(key, edited);
  }
  return [...rows.values()];
}
