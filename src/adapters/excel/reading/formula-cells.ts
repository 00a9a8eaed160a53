import { parseRange, type CellRange } from "../../../core";
import { localAddresses } from "../area";
import type { SheetOutline } from "./inventory";

/** The formulas of each sheet, as the next sync tells them; undefined where they are not asked for. */
export type AskedFormulas = readonly (Excel.RangeAreas | undefined)[];

/** Excel cuts the address of many cells at 8,192 characters, in the middle of one of them. */
const LONGEST_ADDRESS = 8_000;

/**
 * Asks where formulas stand: as addresses, for the formulas themselves would double what is read.
 * Excel looks for special cells on no protected sheet; there nothing can be changed anyway.
 */
export function askForFormulas(sheets: readonly SheetOutline[]): AskedFormulas {
  return sheets.map(({ used, isProtected }) =>
    isProtected ? undefined : used?.getSpecialCellsOrNullObject("Formulas").load("address"),
  );
}

/**
 * The cells with formulas; undefined where there are so many pieces that Excel does not tell them all.
 * Cells that a formula fills beside its own may be missing.
 */
export function formulaCellsOf(asked: Excel.RangeAreas | undefined): CellRange[] | undefined {
  if (!asked || asked.isNullObject) return undefined;
  if (asked.address.length > LONGEST_ADDRESS) return undefined;
  const ranges = localAddresses(asked.address).map(parseRange);
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length ? known : undefined;
}
