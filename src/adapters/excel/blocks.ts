import { ExcelFailure } from "./failure";
import { isPayloadError } from "./office-error";
import { BYTES_A_CELL, BYTES_A_FORMAT, PAYLOAD_BUDGET } from "./payload";

/** Rows of one sheet that are asked for together; `sheet` is the sheet's place among those asked. */
export interface Block {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that fit into one answer, with their number formats. */
export const CELLS_AN_ANSWER = Math.floor(PAYLOAD_BUDGET / (BYTES_A_CELL + BYTES_A_FORMAT));

/** A big sheet → several blocks of rows, each small enough for one answer; a small one is one block. */
export function rowBlocks(area: Block, cells = CELLS_AN_ANSWER): Block[] {
  const rowsEach = Math.max(1, Math.floor(cells / area.columns));
  const blocks: Block[] = [];
  for (let done = 0; done < area.rows; done += rowsEach) {
    const rows = Math.min(rowsEach, area.rows - done);
    blocks.push({ ...area, top: area.top + done, rows });
  }
  return blocks;
}

/** Puts blocks together into answers, in order: many small sheets share one, a big one takes several. */
export function answersOf(blocks: readonly Block[], cells = CELLS_AN_ANSWER): Block[][] {
  const answers: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = cellCount(block);
    const current = answers.at(-1);
    if (current && size <= room) {
      current.push(block);
      room -= size;
    } else {
      answers.push([block]);
      room = cells - size;
    }
  }
  return answers;
}

/**
 * Asks for blocks in one sync. `ask` queues a question and answers how to take the answer. Where all
 * together turn out too much (long remarks), they are asked for in halves: the answers grow in number
 * with what is in the cells, never with the sheets. Rejects with Excel's own error.
 */
export async function askInBlocks<T>(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  ask: (block: Block) => () => T,
): Promise<T[]> {
  try {
    const asked = blocks.map(ask);
    await context.sync();
    return asked.map((answer) => answer());
  } catch (error) {
    const halves = isPayloadError(error) ? halved(blocks) : undefined;
    if (!halves) throw error;
    const first = await askInBlocks(context, halves[0], ask);
    return [...first, ...(await askInBlocks(context, halves[1], ask))];
  }
}

/** The two halves of what was too much for one answer; undefined where it is a single row. */
function halved(blocks: readonly Block[]): [Block[], Block[]] | undefined {
  if (blocks.length > 1) {
    const middle = blocks.length >> 1;
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (!block || block.rows < 2) return undefined;
  const rows = block.rows >> 1;
  return [[{ ...block, rows }], [{ ...block, top: block.top + rows, rows: block.rows - rows }]];
}

export function cellCount({ rows, columns }: Block): number {
  return rows * columns;
}

/** For very large ranges Excel answers null instead of an error; this makes it one. */
export function matrixOf<T>(answer: T[][] | null): T[][] {
  if (answer === null) throw new ExcelFailure("too-large");
  return answer;
}
