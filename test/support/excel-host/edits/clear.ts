import { GENERAL } from "../model/cells";
import { forgetFormats } from "../model/formats";
import { invalidArgument } from "../protocol/host-error";
import type { RangeTarget } from "../session";
import { afterChange } from "./cell-writes";
import { refuseGone, refuseLocked } from "./guards";

const PARTS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"];
const FORMAT_PREFIXES = ["fill/", "font/", "borders/", "protection/"];
const FORMAT_NAMES = ["wrapText", "horizontalAlignment", "verticalAlignment", "textOrientation"];
const MORE_NAMES = ["indentLevel", "shrinkToFit", "readingOrder", "style"];

function clearCells({ sheet, area }: RangeTarget, contents: boolean, formats: boolean): void {
  for (const [row, line] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of line) {
      if (column < area.left || column > area.right) continue;
      if (contents) {
        delete cell.formula;
        delete cell.quotePrefix;
        cell.value = "";
      }
      if (formats) cell.numberFormat = GENERAL;
      if (cell.value === "" && cell.numberFormat === GENERAL) line.delete(column);
    }
  }
}

/**
 * Range.clear. "All" takes values, formats, links and drop-downs; tables stay tables. "Formats"
 * takes number formats too. "Hyperlinks" takes the link and leaves its look, "RemoveHyperlinks"
 * takes both. Throws HostError.
 */
export function clearRange(target: RangeTarget, applyTo: unknown): void {
  const part = applyTo ?? "All";
  if (typeof part !== "string" || !PARTS.includes(part)) throw invalidArgument(String(applyTo));
  const { session, sheet, area } = target;
  refuseGone(session.workbook, sheet);
  refuseLocked(sheet, area, part === "Formats" ? "allowFormatCells" : undefined);
  const all = part === "All";
  if (all) forgetFormats(sheet.formats, area);
  if (all || part === "Contents") clearCells(target, true, all);
  if (part === "Formats") clearCells(target, false, true);
  if (part === "Formats" || part === "RemoveHyperlinks") {
    for (const prefix of [...FORMAT_PREFIXES, ...FORMAT_NAMES, ...MORE_NAMES]) {
      forgetFormats(sheet.formats, area, prefix);
    }
  }
  if (part.endsWith("Hyperlinks")) forgetFormats(sheet.formats, area, "hyperlink");
  if (all || part === "Contents") afterChange(target);
}
