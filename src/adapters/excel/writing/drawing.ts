import type { CellRange, DateSystem } from "../../../core";
import { contentOf, extentOf, type Content } from "./content";
import type { FormerChoice } from "./former-choices";
import type { FormerLooks } from "./former-looks";
import type { FormerSheet } from "./former-sheet";
import type { Placement } from "./placement";
import { planTables, type TablePlan } from "./table-plan";

/** A document with everything decided before Excel is asked to change anything. */
export interface Drawing {
  readonly placement: Placement;
  /** From A1 to the last cell that the sheet had or gets. */
  readonly extent: CellRange;
  readonly content: (system: DateSystem) => Content;
  readonly tables: TablePlan;
  /** undefined where the sheet is added in this run. */
  readonly former: FormerSheet | undefined;
}

/** What a rewritten sheet was, in full: read only for sheets that change. */
export interface Keepsake {
  readonly looks: FormerLooks;
  readonly choices: readonly FormerChoice[];
}

/** Decides how a document is drawn. Adds the names of new tables to `names.taken`. */
export function drawingOf(
  placement: Placement,
  former: FormerSheet | undefined,
  nameOf: (sheet: string) => string,
  names: { readonly taken: Set<string>; readonly mayResize: boolean },
): Drawing {
  const { sheet } = placement;
  const extent = former?.extent ?? extentOf(sheet);
  const tables = planTables(sheet.tables, former?.tables ?? [], sheet.repeatedRow, names);
  const content = (system: DateSystem) => contentOf(sheet, extent, system, nameOf);
  return { placement, extent, content, tables, former };
}
