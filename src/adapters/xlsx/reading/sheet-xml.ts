import { parseRange, type CellRange, type ColumnSpan, type Sheet } from "../../../core";
import { UnusableFile } from "../package";
import { scanXml, type XmlAttributes } from "../xml";
import { cellValue, type CellContext } from "./cell-value";
import { hiddenSpan, mergedSpans } from "./column-spans";
import { isHidden } from "./hidden";
import { rowCollector } from "./row-collector";
import { richText } from "./shared-strings";

/** What stands in a sheet's own part. */
export type SheetContent = Pick<Sheet, "rows" | "merges" | "hiddenColumns">;

/** Reads a worksheet part; `subject` names it for the user. Throws UnusableFile for a damaged one. */
export function readSheetXml(
  source: string | Iterable<string>,
  subject: string,
  context: CellContext,
): SheetContent {
  const merges: CellRange[] = [];
  const spans: ColumnSpan[] = [];
  const cells = cellReader(subject, context);
  let root: string | undefined;
  scanXml(source, subject, {
    ...cells,
    open: (name, attributes) => {
      if (root === undefined && name !== "worksheet")
        throw new UnusableFile("invalid-xml", subject);
      root ??= name;
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
function cellReader(subject: string, context: CellContext) {
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
      if (name === "v") inValue = false;
      else if (name === "c") {
        collector.value(
          cellValue({ type, style, content, inline: inline.end() }, context, subject),
        );
      } else if (name === "row") collector.closeRow();
      else if (name === "is") inInline = false;
      else if (inInline) inline.close(name);
    },
  };
}
