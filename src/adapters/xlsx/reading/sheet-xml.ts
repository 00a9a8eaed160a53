import { parseRange, type CellRange, type ColumnSpan, type Sheet } from "../../../core";
import { isHidden, type SheetLookReader } from "../looks";
import { UnusableFile } from "../package";
import { scanXmlPieces, type XmlAttributes } from "../xml";
import { cellValue, type CellContext } from "./cell-value";
import { hiddenSpan, mergedSpans } from "./column-spans";
import { formulaCells } from "./formula-cells";
import { rawCells } from "./raw-cells";
import { rowCollector } from "./row-collector";

/** What stands in a sheet's own part. */
export type SheetContent = Pick<Sheet, "rows" | "merges" | "hiddenColumns" | "formulas">;

/**
 * Reads a worksheet part; `subject` names it for the user. A look reader is told in the same pass.
 * Rejects with UnusableFile for a damaged part.
 */
export async function readSheetXml(
  source: AsyncIterable<string>,
  subject: string,
  context: CellContext,
  look?: SheetLookReader,
): Promise<SheetContent> {
  const merges: CellRange[] = [];
  const spans: ColumnSpan[] = [];
  const cells = cellReader(subject, context, look);
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

function append<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

/** Handles `row`, `c` and what is in them; `open` tells whether the element was one of these. */
function cellReader(subject: string, context: CellContext, look: SheetLookReader | undefined) {
  const collector = rowCollector(subject);
  const cell = rawCells();
  const formulas = formulaCells();
  const endCell = () => {
    const raw = cell.end();
    const value = cellValue(raw, context, subject);
    collector.value(value);
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
        formulas.add(collector.row(), collector.column(), attributes);
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
