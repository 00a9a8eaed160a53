import { askInBlocks, matrixOf, type Block } from "../blocks";
import { sheetSubject } from "../failure";
import { failureFrom, isPayloadError } from "../office-error";
import type { RawValue } from "./cell-value";
import type { SheetOutline } from "./inventory";

/** The cells of a block as Excel gives them, row by row. */
export interface RawBlock {
  readonly block: Block;
  readonly values: readonly (readonly RawValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Per row of the block. */
  readonly hidden: readonly boolean[];
}

/** Reads blocks with their number formats; rejects with ExcelFailure where one row is too much. */
export async function readBlocks(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  blocks: readonly Block[],
): Promise<RawBlock[]> {
  try {
    return await askInBlocks(context, blocks, (block) => askFor(context, sheets, block));
  } catch (error) {
    if (!isPayloadError(error)) throw error;
    const name = sheets[blocks[0]?.sheet ?? -1]?.name ?? "";
    throw failureFrom(error, sheetSubject(name));
  }
}

function askFor(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  block: Block,
): () => RawBlock {
  const sheet = sheets[block.sheet];
  if (!sheet?.used) throw new RangeError("a block without cells");
  const { top, left, rows, columns } = block;
  const range = context.workbook.worksheets
    .getItem(sheet.id)
    .getRangeByIndexes(top, left, rows, columns)
    .load("values,numberFormat");
  // null: some rows are hidden and others are not, so each is asked for.
  const allHidden = sheet.used.rowHidden as boolean | null;
  const hidden = allHidden === null ? range.getRowProperties({ rowHidden: true }) : undefined;
  return () => ({
    block,
    values: matrixOf<RawValue>(range.values),
    formats: matrixOf<string>(range.numberFormat),
    hidden:
      hidden?.value.map(({ rowHidden }) => rowHidden === true) ??
      Array.from({ length: rows }, () => allHidden === true),
  });
}
