import { keptText } from "../../core";
import type { WorkbookParts } from "./package";

/**
 * What the workbook keeps for this product, in names of no single sheet. Whether they are hidden is not
 * asked: other programs lose that on saving.
 */
export function keptIn({ definedNames }: Pick<WorkbookParts, "definedNames">): string | undefined {
  const names = definedNames.filter(({ localSheetId }) => localSheetId === undefined);
  return keptText(names.map(({ name, text }) => ({ name, formula: text })));
}
