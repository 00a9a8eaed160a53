import type { CellRange } from "../../../core";
import { AREA, rangeOf } from "../area";
import type { Supports } from "../supports";
import type { SheetOutline } from "./inventory";

/** The merged cells of each sheet, as the next sync tells them; undefined where there is nothing to tell. */
export type AskedMerges = readonly (Excel.RangeAreas | undefined)[];

/**
 * Asks for the merged cells of each sheet. Excel tells them from 1.13 on; before that a merged heading
 * reads as text in its first cell and blanks beside it.
 */
export function askForMerges(sheets: readonly SheetOutline[], supports: Supports): AskedMerges {
  if (!supports("1.13")) return sheets.map(() => undefined);
  return sheets.map(({ used }) => used?.getMergedAreasOrNullObject().load("areaCount"));
}

/** What was asked for, in the order of the sheets: one sync more, and none where nothing is merged. */
export async function readMerges(
  context: Excel.RequestContext,
  asked: AskedMerges,
): Promise<readonly (readonly CellRange[])[]> {
  // One by one: the address of all of them together is cut at 8,192 characters.
  const areas = asked.map((merged) => (merged && !merged.isNullObject ? merged.areas : undefined));
  const some = areas.filter((area) => area !== undefined);
  some.forEach((area) => area.load(`items/${AREA.replaceAll(",", ",items/")}`));
  if (some.length > 0) await context.sync();
  return areas.map((area) => area?.items.map(rangeOf) ?? []);
}
