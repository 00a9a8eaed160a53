import { readWorkbook, xlsxWorkbookPort } from "../../src/adapters/xlsx";
import { formatAddress, UnusableInput, type CellEdit, type Sheet } from "../../src/core";
import type { AmendedNote, Copies } from "./copies";

/** So many cells are tried before a workbook counts as one whose cells cannot be changed. */
const TRIES = 40;
const WORDS = "Frau Ähre & Söhne <neu>";

interface Tried {
  readonly note: AmendedNote;
  readonly bytes?: Uint8Array;
}

/** Changes one cell that holds something, and, in another copy, writes into the row below a sheet's last. */
export async function amendedCopies(bytes: Uint8Array): Promise<Copies> {
  const { sheets } = await readWorkbook(bytes);
  const foreign = sheets.filter(({ mark }) => mark === undefined);
  const amended = await firstThatGoes(bytes, foreign.flatMap(filledCells));
  const extended = await firstThatGoes(bytes, foreign.flatMap(cellsBelow));
  return {
    files: {
      ...(amended.bytes && { amended: amended.bytes }),
      ...(extended.bytes && { extended: extended.bytes }),
    },
    notes: { amended: amended.note, extended: extended.note },
  };
}

async function firstThatGoes(bytes: Uint8Array, edits: readonly CellEdit[]): Promise<Tried> {
  let refused = "there is no cell";
  for (const edit of edits.slice(0, TRIES)) {
    const port = xlsxWorkbookPort(bytes);
    try {
      await port.amend({ edits: [edit], tables: [] });
      const { sheet, cell } = edit.place;
      return { note: { sheet, cells: [cell] }, bytes: port.bytes() };
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      refused = error.message;
    }
  }
  return { note: { refused } };
}

function filledCells(sheet: Sheet): CellEdit[] {
  return sheet.rows.flatMap(({ index, cells }) =>
    cells.flatMap((value, column): CellEdit[] => {
      const cell = formatAddress({ row: index, column });
      const isFilled = value !== undefined;
      return isFilled ? [{ place: { sheet: sheet.name, cell }, before: value, after: WORDS }] : [];
    }),
  );
}

function cellsBelow({ name, rows }: Sheet): CellEdit[] {
  const last = rows.at(-1);
  const column = last?.cells.findIndex((value) => value !== undefined) ?? -1;
  if (!last || column < 0) return [];
  const cell = formatAddress({ row: last.index + 1, column });
  return [{ place: { sheet: name, cell }, before: undefined, after: WORDS }];
}
