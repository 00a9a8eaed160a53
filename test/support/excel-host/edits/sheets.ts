import { emptySheet } from "../model/build";
import { refuseSheetName } from "../model/names-and-keys";
import type { HostSheet, HostVisibility, HostWorkbook } from "../model/workbook";
import { HostError, invalidArgument } from "../protocol/host-error";
import type { OnSheet, Session } from "../session";
import { refuseGone, refuseProtectedStructure } from "./guards";

function freeName({ sheets }: HostWorkbook): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    if (!taken.has(`tabelle${number}`)) return `Tabelle${number}`;
  }
}

/** Worksheets.add: at the end, and not brought to the front. Throws HostError. */
export function addSheet({ workbook, events }: Session, name: unknown): HostSheet {
  refuseProtectedStructure(workbook);
  const wanted = name ?? freeName(workbook);
  const sheet = emptySheet(workbook, refuseSheetName(workbook, wanted));
  workbook.sheets.push(sheet);
  events.sheetHappened("added", sheet);
  return sheet;
}

function refuseLastVisible(workbook: HostWorkbook, sheet: HostSheet): void {
  const others = workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (others.length === 0) throw new HostError("InvalidOperation", "the last visible sheet");
}

function leave(workbook: HostWorkbook, sheet: HostSheet): void {
  if (workbook.activeSheet !== sheet) return;
  const next = workbook.sheets.find((one) => one !== sheet && one.visibility === "Visible");
  if (next) workbook.activeSheet = next;
}

/** References to the sheet turn into #REF!, as Excel leaves them. */
function breakReferences(workbook: HostWorkbook, { name }: HostSheet): void {
  const quoted = `'${name.replaceAll("'", "''")}'!`;
  const broken = (formula: string) =>
    formula.replaceAll(quoted, "#REF!").replaceAll(`${name}!`, "#REF!");
  for (const item of workbook.names.values()) item.formula = broken(item.formula);
  for (const { cells } of workbook.sheets) {
    for (const line of cells.values()) {
      for (const cell of line.values()) {
        if (cell.formula === undefined) continue;
        const formula = broken(cell.formula);
        if (formula !== cell.formula) Object.assign(cell, { formula, value: REFERENCE_ERROR });
      }
    }
  }
}

const REFERENCE_ERROR = { type: "error", code: "#REF!" } as const;

/** Worksheet.delete. Throws HostError for the last visible sheet and for very hidden ones. */
export function deleteSheet({ session, sheet }: OnSheet): void {
  const { workbook, events } = session;
  refuseGone(workbook, sheet);
  refuseProtectedStructure(workbook);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "very hidden");
  refuseLastVisible(workbook, sheet);
  leave(workbook, sheet);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  breakReferences(workbook, sheet);
  events.sheetHappened("deleted", sheet);
}

export function renameSheet({ session, sheet }: OnSheet, name: unknown): void {
  refuseProtectedStructure(session.workbook);
  sheet.name = refuseSheetName(session.workbook, name, sheet);
}

export function moveSheet({ session, sheet }: OnSheet, position: unknown): void {
  const { sheets } = session.workbook;
  refuseProtectedStructure(session.workbook);
  const whole = typeof position === "number" && Number.isInteger(position);
  if (!whole || position < 0 || position >= sheets.length) throw invalidArgument("position");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

const VISIBILITIES: readonly unknown[] = ["Visible", "Hidden", "VeryHidden"];

export function showSheet({ session, sheet }: OnSheet, visibility: unknown): void {
  refuseProtectedStructure(session.workbook);
  if (!VISIBILITIES.includes(visibility)) throw invalidArgument(String(visibility));
  if (visibility !== "Visible") {
    refuseLastVisible(session.workbook, sheet);
    leave(session.workbook, sheet);
  }
  sheet.visibility = visibility as HostVisibility;
}
