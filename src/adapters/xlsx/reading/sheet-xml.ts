import { parseRange, type CellRange, type ColumnSpan, type Sheet } from "../../../core";
import { UnusableFile } from "../package";
import type { XmlHandlers } from "../xml";
import { RANGE_SLOTS } from "./allowance";
import { cellHandlers } from "./cell-handlers";
import { hiddenSpan, mergedSpans } from "./column-spans";
import { keepPlainRow } from "./keep-plain-row";
import { plainRows, scanItems } from "./plain";
import { sheetCells, type SheetSurroundings } from "./sheet-cells";

/** What stands in a sheet's own part. */
export type SheetContent = Pick<Sheet, "rows" | "merges" | "hiddenColumns" | "formulas">;

/**
 * Reads a worksheet part; `subject` names it for the user. Rejects with UnusableFile for a damaged
 * part, or where the allowance is used up.
 */
export async function readSheetXml(
  source: AsyncIterable<Uint8Array>,
  subject: string,
  surroundings: SheetSurroundings,
): Promise<SheetContent> {
  const merges: CellRange[] = [];
  const spans: ColumnSpan[] = [];
  const { allowance, look } = surroundings;
  const cells = sheetCells(subject, surroundings);
  const inCells = cellHandlers(cells);
  const append = <T>(list: T[], item: T | undefined) => {
    if (item === undefined) return;
    allowance.take(RANGE_SLOTS);
    list.push(item);
  };
  let root: string | undefined;
  const handlers: XmlHandlers = {
    ...inCells,
    open: (name, attributes) => {
      if (root === undefined && name !== "worksheet")
        throw new UnusableFile("invalid-xml", subject);
      root ??= name;
      look?.open(name, attributes);
      if (inCells.open(name, attributes)) return;
      if (name === "col") append(spans, hiddenSpan(attributes));
      else if (name === "mergeCell") append(merges, parseRange(attributes["ref"]?.value ?? ""));
    },
  };
  const plain = plainRows((row, plainCells) => keepPlainRow(row, plainCells, cells));
  await scanItems(source, subject, handlers, plain);
  const formulas = cells.formulas.ranges();
  return {
    rows: cells.collector.rows(),
    merges,
    hiddenColumns: mergedSpans(spans),
    ...(formulas.length > 0 && { formulas }),
  };
}
