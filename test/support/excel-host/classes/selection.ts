import { HostError } from "../protocol/host-error";
import { refuseGone } from "../edits/guards";
import type { OnSheet, RangeTarget } from "../session";

/** Brings a sheet to the front. Throws HostError InvalidOperation for a hidden one. */
export function activateSheet({ session, sheet }: OnSheet): void {
  refuseGone(session.workbook, sheet);
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "hidden sheet");
  const before = session.workbook.activeSheet;
  if (before === sheet) return;
  session.workbook.activeSheet = sheet;
  session.events.sheetHappened("deactivated", before);
  session.events.sheetHappened("activated", sheet);
}

/** Selects cells, and brings their sheet to the front. */
export function selectArea({ session, sheet, area }: RangeTarget): void {
  activateSheet({ session, sheet });
  sheet.selection = area;
  session.events.selected(sheet, area);
}
