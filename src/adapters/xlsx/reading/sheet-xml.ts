import { parseRange, type CellRange, type ColumnSpan, type Sheet } from "../../../core";
import { isHidden, type SheetLookReader } from "../looks";
import { UnusableFile } from "../package";
import { scanXmlPieces, type XmlAttributes } from "../xml";
import { cellValue, type CellContext } from "./cell-value";
import { hiddenSpan, mergedSpans } from "./column-spans";
import { formulaCells } from "./formula-cells";
import { rawCells } from "./raw-cells";
import { RANGE_SLOTS, valueSlots, type Allowance } from "./allowance";
import { rowCollector } from "./row-collector";

/** What stands in a sheet's own part. */
export type SheetContent = Pick<Sheet, "rows" | "merges" | "hiddenColumns" | "formulas">;

/** What a sheet is read with; a look reader is told in the same pass. */
export interface SheetSurroundings {
  readonly context: CellContext;
  readonly allowance: Allowance;
  readonly look: SheetLookReader | undefined;
}

/**
 * Reads a worksheet part; `subject` names it for the user. Rejects with UnusableFile for a damaged
 * part, or where the allowance is used up.
 */
export async function readSheetXml(
  source: AsyncIterable<string>,
  subject: string,
  surroundings: SheetSurroundings,
): Promise<SheetContent> {
  const merges: CellRange[] = [];
  const spans: ColumnSpan[] = [];
  const { allowance, look } = surroundings;
  const cells = cellReader(subject, surroundings);
  const append = <T>(list: T[], item: T | undefined) => {
    if (item === undefined) return;
    allowance.take(RANGE_SLOTS);
    list.push(item);
  };
  let root: string | undefined;
  await scanXmlPieces(source, subject, {
    ...cells,
    open: (name, attributes) => {
      if (root === undefined && name !== "worksheet")
        throw new UnusableFile("invalid-xml", subject);
      root ??= name;
      look?.open(name, attributes);
      if (cells.open(name, attributes)) return;
      if (name === "col") append(spans, hiddenSpan(attributes));
      else if (name === "mergeCell") append(merges, parseRange(attributes["ref"]?.value ?? ""));
    },
  });
  const formulas = cells.formulas();
  return {
    rows: cells.rows(),
    merges,
    hiddenColumns: mergedSpans(spans),
    ...(formulas.length > 0 && { formulas }),
  };
}

/** Handles `row`, `c` and what is in them; `open` tells whether the element was one of these. */
function cellReader(subject: string, { context, allowance, look }: SheetSurroundings) {
  const collector = rowCollector(subject, allowance);
  const cell = rawCells();
  const formulas = formulaCells();
  const endCell = () => {
    const raw = cell.end();
    const value = cellValue(raw, context, subject);
    // A shared text is kept once, wherever it stands.
    collector.value(value, raw.type === "s" ? 0 : valueSlots(value));
    look?.cell(collector.column(), raw.style, value !== undefined);
  };
  return {
    rows: () => collector.rows(),
    formulas: () => formulas.ranges(),
    open: (name: string, attributes: XmlAttributes): boolean => {
      if (name === "c") {
        collector.openCell(attributes["r"]?.value);
        cell.start(attributes);
      } else if (name === "row")
        collector.openRow(attributes["r"]?.value, isHidden(attributes, "ht"));
      else if (!cell.open(name)) {
        if (name !== "f") return false;
        if (formulas.add(collector.row(), collector.column(), attributes))
          allowance.take(RANGE_SLOTS);
      }
      return true;
    },
    text: (piece: string) => cell.text(piece),
    close: (name: string) => {
      look?.close(name);
      if (name === "c") endCell();
      else if (name === "row") {
        collector.closeRow();
        look?.endRow(collector.row());
      } else cell.close(name);
    },
  };
}
