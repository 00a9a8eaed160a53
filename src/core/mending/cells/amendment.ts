import {
  isSameValue,
  parseAddress,
  placeText,
  type Amendment,
  type CellEdit,
  type TableEdit,
} from "../../grid";
import { groupBy } from "../../register";

/** In the order of the cells; edits that change nothing are left out. */
export function amendmentOf(
  edits: readonly CellEdit[],
  tables: readonly TableEdit[] = [],
): Amendment {
  const changing = edits.filter(({ before, after }) => !isSameValue(before, after));
  return { edits: changing.sort(byCell), tables };
}

function byCell({ place: a }: CellEdit, { place: b }: CellEdit): number {
  const [cellA, cellB] = [parseAddress(a.cell), parseAddress(b.cell)];
  const bySheet = a.sheet === b.sheet ? 0 : a.sheet < b.sheet ? -1 : 1;
  const byRow = (cellA?.row ?? 0) - (cellB?.row ?? 0);
  return bySheet || byRow || (cellA?.column ?? 0) - (cellB?.column ?? 0);
}

/** What brings the workbook back to where it was before. */
export function undoOf({ edits, tables }: Amendment): Amendment {
  return { edits: edits.map(turned), tables: tables.map(turned) };
}

function turned<T extends { readonly before: unknown; readonly after: unknown }>(edit: T): T {
  return { ...edit, before: edit.after, after: edit.before };
}

/** Two amendments, one after the other, as one. */
export function combined(first: Amendment, second: Amendment): Amendment {
  return amendmentOf(
    joined([...first.edits, ...second.edits], ({ place }) => placeText(place)),
    joined([...first.tables, ...second.tables], ({ table }) => table),
  );
}

/** Several edits of one thing: from what the first found to what the last leaves. */
function joined<T extends { readonly before: unknown; readonly after: unknown }>(
  edits: readonly T[],
  nameOf: (edit: T) => string,
): T[] {
  return [...groupBy(edits, nameOf).values()].flatMap((same) => {
    const [first] = same;
    const last = same.at(-1);
    return first && last ? [{ ...first, after: last.after }] : [];
  });
}
