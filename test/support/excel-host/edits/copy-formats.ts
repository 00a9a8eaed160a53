import { columnCount, intersection, rowCount } from "../model/areas";
import { formatAt, record } from "../model/formats";
import { cellIn, GENERAL } from "../model/cells";
import { HostError, invalidArgument } from "../protocol/host-error";
import { isHostObject } from "../protocol/kind";
import type { RangeTarget } from "../session";
import { touch } from "./cell-writes";
import { refuseGone, refuseLocked } from "./guards";

/** What pasting formats leaves alone. */
const STAYS = ["validation/", "hyperlink"];

/** Range.copyFrom: formats alone, between ranges of one size and one sheet. Throws HostError. */
export function copyFormats(target: RangeTarget, source: unknown, type: unknown): void {
  const { session, sheet, area } = target;
  if (type !== "Formats") throw new HostError("NotImplemented", `copyFrom ${String(type)}`);
  const from = isHostObject(source) ? (source.target as RangeTarget) : undefined;
  if (from?.sheet !== sheet) throw invalidArgument("the range to copy from");
  if (rowCount(from.area) !== rowCount(area) || columnCount(from.area) !== columnCount(area)) {
    throw new HostError("NotImplemented", "copyFrom a range of another size");
  }
  if (sheet.merges.some((merge) => intersection(merge, from.area))) {
    throw new HostError("NotImplemented", "copyFrom merged cells");
  }
  refuseGone(session.workbook, sheet);
  refuseLocked(sheet, area, "allowFormatCells");
  copyLooks(from, target);
}

/** Copies number formats and everything recorded but drop-downs and links, cell by cell. */
export function copyLooks({ sheet, area: from }: RangeTarget, { area }: RangeTarget): void {
  const properties = [...sheet.formats.keys()].filter(
    (property) => !STAYS.some((prefix) => property.startsWith(prefix)),
  );
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const [above, beside] = [row - area.top + from.top, column - area.left + from.left];
      const cell = { top: row, left: column, bottom: row, right: column };
      for (const property of properties) {
        const value = formatAt(sheet.formats, property, above, beside);
        const now = formatAt(sheet.formats, property, row, column);
        if (value !== now) record(sheet.formats, property, cell, value);
      }
      const format = cellIn(sheet.cells, above, beside)?.numberFormat;
      touch(sheet, row, column).numberFormat =
        format ?? sheet.columns.get(beside)?.numberFormat ?? GENERAL;
    }
  }
}
