import type { CellRange } from "../../../../src/core";
import { uniformFormat } from "../model/formats";
import type { HostSheet, HostWorkbook } from "../model/workbook";
import { HostError } from "../protocol/host-error";

/** Throws when the sheet was deleted meanwhile. */
export function refuseGone(workbook: HostWorkbook, sheet: HostSheet): void {
  if (!workbook.sheets.includes(sheet)) throw new HostError("InvalidReference", sheet.name);
}

/** Throws AccessDenied where a protected sheet has a locked cell in the area. */
export function refuseLocked(sheet: HostSheet, area: CellRange, option?: string): void {
  if (!sheet.protection.protected) return;
  if (option !== undefined && sheet.protection.options[option] === true) return;
  const unlocked = uniformFormat(sheet.formats, "protection/locked", area, true) === false;
  if (!unlocked || option !== undefined) throw new HostError("AccessDenied", sheet.name);
}

/** Throws AccessDenied for anything that needs an unprotected sheet. */
export function refuseProtectedSheet(sheet: HostSheet): void {
  if (sheet.protection.protected) throw new HostError("AccessDenied", sheet.name);
}

/** Throws AccessDenied where the workbook's structure is protected. */
export function refuseProtectedStructure(workbook: HostWorkbook): void {
  if (workbook.protection.protected) throw new HostError("AccessDenied", "structure");
}
