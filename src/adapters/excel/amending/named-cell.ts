import {
  dateKindOf,
  isDateValue,
  isSameValue,
  parseAddress,
  parseRange,
  type CellAddress,
  type CellEdit,
  type DateSystem,
} from "../../../core";
import { localAddresses } from "../area";
import { cellSubject, ExcelFailure } from "../failure";
import { cellValueOf, type RawValue } from "../reading";
import type { Supports } from "../supports";

/** A cell that an amendment names, as it stands now. */
export interface NamedCell {
  readonly edit: CellEdit;
  readonly sheetId: string;
  readonly address: CellAddress;
  readonly raw: RawValue;
  readonly format: string;
  /** As people see it. */
  readonly text: string;
  /** Where it holds the result of a formula, its own or one beside it. */
  readonly isCalculated: boolean;
  /** Where it is hidden behind another cell with which it is merged. */
  readonly isCovered: boolean;
}

/** Asks for a cell: the next sync answers. What Excel tells of merged cells, it tells from 1.13 on. */
export function askForCell(
  worksheet: Excel.Worksheet,
  sheetId: string,
  edit: CellEdit,
  supports: Supports,
): () => NamedCell {
  const address = addressOf(edit);
  const range = worksheet
    .getCell(address.row, address.column)
    .load("values,formulas,numberFormat,text,hasSpill");
  const merged = supports("1.13") ? range.getMergedAreasOrNullObject().load("address") : undefined;
  return () => {
    const raw = (range.values as RawValue[][])[0]?.[0] ?? "";
    return {
      edit,
      sheetId,
      address,
      raw,
      format: (range.numberFormat as string[][])[0]?.[0] ?? "General",
      text: range.text[0]?.[0] ?? "",
      isCalculated: range.hasSpill || isFormula((range.formulas as unknown[][])[0]?.[0], raw),
      isCovered: merged !== undefined && !merged.isNullObject && isCovered(merged.address, address),
    };
  };
}

/** The place of an edit; a place that is no address is our own mistake. */
export function addressOf({ place }: CellEdit): CellAddress {
  const address = parseAddress(place.cell);
  if (!address) throw new RangeError(`no address: ${place.cell}`);
  return address;
}

/** A text that begins with "=" is told as its own formula. */
export function isFormula(formula: unknown, raw: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== raw;
}

function isCovered(merged: string, { row, column }: CellAddress): boolean {
  const [area] = localAddresses(merged).map(parseRange);
  return area !== undefined && (area.top !== row || area.left !== column);
}

/** Whether it depends on the date system what a cell holds or shall hold. */
export function isAboutDates({ edit: { before, after }, raw, format }: NamedCell): boolean {
  if (isDateValue(before) || isDateValue(after)) return true;
  return typeof raw === "number" && dateKindOf(format) !== undefined;
}

/** Throws ExcelFailure where the cell may not be changed, or holds something else than was found there. */
export function refuseCell(cell: NamedCell, system: DateSystem): void {
  const { edit, raw, format, isCalculated } = cell;
  const subject = cellSubject(edit.place);
  if (cell.isCovered) throw new ExcelFailure("merged-cell", subject);
  if (isCalculated) throw new ExcelFailure("formula-cell", subject);
  if (!isSameValue(cellValueOf(raw, format, system), edit.before)) {
    throw new ExcelFailure("cell-changed", subject);
  }
}
