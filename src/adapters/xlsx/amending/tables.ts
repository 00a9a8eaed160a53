import {
  formatRange,
  parseRange,
  placeOf,
  type CellRange,
  type TableArea,
  type TableEdit,
} from "../../../core";
import { NotAmended } from "../not-amended";
import { relationshipsOf, shortType, type OpenPackage } from "../package";
import { tableArea } from "../reading";
import {
  attributeOf,
  childOf,
  declareUtf8,
  outline,
  splice,
  type OutlinedElement,
  type Splice,
} from "../writing";
import { withAttribute } from "./attribute";

/** An Excel table of a sheet, as its own part says it. */
export interface PlacedTable {
  readonly part: string;
  readonly text: string;
  readonly root: OutlinedElement;
  readonly area: TableArea;
}

export async function tablesOf(opened: OpenPackage, sheetPart: string): Promise<PlacedTable[]> {
  const tables: PlacedTable[] = [];
  for (const { type, target: part, external } of await relationshipsOf(opened, sheetPart)) {
    if (shortType(type) !== "table" || external || !opened.has(part)) continue;
    const text = await opened.readText(part);
    const root = outline(text, 1, "eine Tabelle");
    const area = tableArea((attribute) => attributeOf(root, attribute));
    if (area) tables.push({ part, text, root, area });
  }
  return tables;
}

/** A table's part after it has grown or shrunk by rows at its end. */
export interface ResizedTable {
  readonly part: string;
  readonly text: string;
}

/** Throws NotAmended for a table that is not there, no longer what it was, or ends with totals. */
export function resizedTables(
  tables: readonly PlacedTable[],
  edits: readonly TableEdit[],
): ResizedTable[] {
  return edits.map((edit) => {
    const place = placeOf(edit.sheet, { row: edit.before.top, column: edit.before.left });
    const found = tables.find(({ area }) => area.name === edit.table);
    if (!found || !isSame(found.area.range, edit.before)) {
      throw new NotAmended("table-changed", place);
    }
    if (found.area.totalsRows > 0) throw new NotAmended("totals", place);
    if (!isSame({ ...edit.after, bottom: edit.before.bottom }, edit.before)) {
      throw new RangeError("a table grows by rows alone");
    }
    return { part: found.part, text: resized(found, edit) };
  });
}

function isSame(a: CellRange, b: CellRange): boolean {
  return formatRange(a) === formatRange(b);
}

/** The filter of a table ends with it. */
function resized({ text, root }: PlacedTable, { before, after }: TableEdit): string {
  const filter = childOf(root, "autoFilter");
  const filtered = parseRange((filter && attributeOf(filter, "ref")) ?? "");
  const splices: Splice[] = [refSplice(text, root, after)];
  if (filter && filtered?.bottom === before.bottom) {
    splices.push(refSplice(text, filter, { ...filtered, bottom: after.bottom }));
  }
  return declareUtf8(splice(text, splices));
}

function refSplice(text: string, { start, openEnd }: OutlinedElement, range: CellRange): Splice {
  const tag = text.slice(start, openEnd);
  return { start, end: openEnd, text: withAttribute(tag, "ref", formatRange(range)) };
}
