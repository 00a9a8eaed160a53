import { cellsOf } from "../area";
import { PAYLOAD_BUDGET } from "../payload";
import { SAME_LOOK, type Look } from "./role-looks";

type Matrix<T> = readonly (readonly T[])[];

/** A rectangle from A1 in the order in which Excel is given it. All matrices have the same size. */
export interface CellLayers {
  /** Named styles and hyperlinks: both change what comes after them. */
  readonly before: readonly Matrix<Look>[];
  readonly formats: Matrix<string>;
  readonly inputs: Matrix<unknown>;
  readonly inputsAre: "values" | "formulas";
  readonly after: Matrix<Look>;
}

interface Rows {
  readonly top: number;
  readonly end: number;
}

/** Umlauts take two bytes, and what surrounds the cells takes a few. */
const BYTES_A_CHARACTER = 1.2;

/**
 * Queues the cells of a sheet. What fits into one request waits for the caller's sync; of more than
 * that, everything but the last part is sent here.
 */
export async function putCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  layers: CellLayers,
): Promise<void> {
  for (const [index, rows] of partsOf(layers).entries()) {
    if (index > 0) await context.sync();
    putRows(worksheet, layers, rows);
  }
}

function putRows(worksheet: Excel.Worksheet, layers: CellLayers, { top, end }: Rows): void {
  const part = <T>(matrix: Matrix<T>): T[][] => matrix.slice(top, end).map((row) => [...row]);
  const right = (layers.inputs[top]?.length ?? 1) - 1;
  const range = cellsOf(worksheet, { top, left: 0, bottom: end - 1, right });
  for (const looks of layers.before) putLooks(range, part(looks));
  // The format first: under it Excel decides what a text is.
  range.numberFormat = part(layers.formats);
  range[layers.inputsAre] = part(layers.inputs);
  putLooks(range, part(layers.after));
}

function putLooks(range: Excel.Range, looks: Look[][]): void {
  const isSame = looks.every((row) => row.every((look) => look === SAME_LOOK || isEmpty(look)));
  if (!isSame) range.setCellProperties(looks);
}

function isEmpty(look: Look): boolean {
  return Object.keys(look).length === 0;
}

/** Consecutive rows that fit into one request each. */
function partsOf({ before, formats, inputs, after }: CellLayers): Rows[] {
  const matrices: Matrix<unknown>[] = [...before, formats, inputs, after];
  const parts: Rows[] = [];
  let top = 0;
  let bytes = 0;
  for (let row = 0; row < inputs.length; row++) {
    const size = matrices.reduce((sum, matrix) => sum + JSON.stringify(matrix[row]).length, 0);
    if (row > top && (bytes + size) * BYTES_A_CHARACTER > PAYLOAD_BUDGET) {
      parts.push({ top, end: row });
      top = row;
      bytes = 0;
    }
    bytes += size;
  }
  return [...parts, { top, end: inputs.length }];
}
