import { footerText, type DateSystem } from "../../../core";
import type { Drawing } from "./drawing";

/**
 * Whether a sheet of ours holds already what would be written: the same values in the same cells and
 * tables, and the same footer. Then it is left alone, with whatever users made of its look.
 */
export function isUnchanged(
  { placement, content, tables, former }: Drawing,
  system: DateSystem,
): boolean {
  if (former?.page.leftFooter !== footerText(placement.sheet.footer)) return false;
  if (tables.resized.length + tables.converted.length + tables.added.length > 0) return false;
  const { values } = content(system);
  return values.every((row, index) => {
    const before = former.cells.values[index] ?? [];
    return row.every((value, column) => shown(value) === (before[column] ?? ""));
  });
}

/** A value as Excel tells it afterwards: the apostrophe that keeps a text a text is not part of it. */
function shown(value: string | number): string | number {
  return typeof value === "string" && value.startsWith("'") ? value.slice(1) : value;
}
