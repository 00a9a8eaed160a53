import { parseRange, type CellRange, type ColumnSpan, type Sheet } from "../../../core";
import { isHidden, type SheetLookReader } from "../looks";
import { UnusableFile } from "../package";
import { scanXmlPieces, type XmlAttributes } from "../xml";
import { cellValue, type CellContext } from "./cell-value";
import { hiddenSpan, mergedSpans } from "./column-spans";
import { rowCollector } from "./row-collector";
import { richText } from "./shared-strings";

/** What stands in a sheet's own part. */
export type SheetContent = Pick<Sheet, "rows" | "merges" | "hiddenColumns">;

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
  return { rows: cells.rows(), merges, hiddenColumns: mergedSpans(spans) };
}

function append<T>(list: T[], item: T | undefined): void {
  if (item !== undefined) list.push(item);
}

/** Handles `row`, `c` and what is in them; `open` tells whether the element was one of these. */
function cellReader(subject: string, context: CellContext, look: SheetLookReader | undefined) {
  const collector = rowCollector(subject);
  const inline = richText();
  let type = "";
  let style = "";
  let content = "";
  let inValue = false;
  let inInline = false;
  const openCell = (attributes: XmlAttributes) => {
    collector.openCell(attributes["r"]?.value);
    type = attributes["t"]?.value ?? "";
    style = attributes["s"]?.value ?? "";
    content = "";
    inline.start();
  };
  return {
    rows: () => collector.rows(),
    open: (name: string, attributes: XmlAttributes): boolean => {
      if (name === "c") openCell(attributes);
      else if (name === "v") inValue = true;
      else if (name === "row")
        collector.openRow(attributes["r"]?.value, isHidden(attributes, "ht"));
      else if (name === "is") inInline = true;
      else if (inInline) inline.open(name);
      else return false;
      return true;
    },
    text: (piece: string) => {
      if (inValue) content += piece;
      else if (inInline) inline.text(piece);
    },
    close: (name: string) => {
      look?.close(name);
      if (name === "v") inValue = false;
      else if (name === "c") {
        const value = cellValue({ type, style, content, inline: inline.end() }, context, subject);
        collector.value(value);
        look?.cell(collector.column(), style, value !== undefined);
      } else if (name === "row") {
        collector.closeRow();
        look?.endRow(collector.row());
      } else if (name === "is") inInline = false;
      else if (inInline) inline.close(name);
    },
  };
}
