import type { CellRange } from "../../../core";
import { AREA, rangeOf } from "../area";
import type { Supports } from "../supports";
import type { SheetOutline } from "./inventory";

/**
 * The merged cells of each sheet, in the order of the sheets: two syncs at most. Excel tells them
 * from 1.13 on; before that a merged heading reads as text in its first cell and blanks beside it.
 */
export async function readMerges(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  supports: Supports,
): Promise<readonly (readonly CellRange[])[]> {
  if (!supports("1.13")) return sheets.map(() => []);
  const found = sheets.map(({ used }) => used?.getMergedAreasOrNullObject().load("areaCount"));
  await context.sync();
  // One by one: the address of all of them together is cut at 8,192 characters.
  const areas = found.map((merged) => (merged && !merged.isNullObject ? merged.areas : undefined));
  const some = areas.filter((area) => area !== undefined);
  some.forEach((area) => area.load(`items/${AREA.replaceAll(",", ",items/")}`));
  if (some.length > 0) await context.sync();
  return areas.map((area) => area?.items.map(rangeOf) ?? []);
}
