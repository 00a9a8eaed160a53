import { isBlank, type Row } from "../../grid";
import { forEachInSteps, type Steps } from "../../steps";
import { fraktionIn } from "../names/fraktion-heading";
import { readNameCell } from "../names/open-words";
import { readSection } from "../roles/read-section";
import { originBlocks } from "./fill-down";
import type { Entry, RowContext } from "./row-context";
import { rowKinds, type HeadingRow, type RowKind } from "./row-kind";
import { rowScopes } from "./row-scopes";

/** Gives the rows of a table that name somebody or a seat to `act`, one by one, each with what heads it. */
export type EachEntry = (act: (entry: Entry) => void) => Steps<void>;

/**
 * The entries of a table, found at once and headed as they are asked for: what heads a row of a million
 * is needed while that row is read and no longer.
 */
export function* entriesOf(context: RowContext): Steps<EachEntry> {
  const { rows } = context.table;
  const kindOf = rowKinds(context);
  const kinds: RowKind[] = [];
  yield* forEachInSteps(rows, (row) => void kinds.push(kindOf(row)));
  const entries = rows.filter((_, at) => kinds[at]?.type === "entry");
  const blocks = originBlocks(entries, context);
  return (act) => {
    const scopes = rowScopes(context, blocks);
    let passed = 0;
    return forEachInSteps(rows, (row, at) => {
      const kind = kinds[at];
      if (kind?.type === "heading" && heads(kind, entries[passed], context)) scopes.head(row, kind);
      if (kind?.type !== "entry") return;
      passed += 1;
      act({ row, scope: scopes.of(row) });
    });
  };
}

/** An unknown text in the column of the Gremien heads a block only if the next row names none of its own. */
function heads(
  { column, text }: HeadingRow,
  next: Row | undefined,
  { columns, reading }: RowContext,
): boolean {
  const isClear =
    readSection(text) !== undefined ||
    fraktionIn(text) !== undefined ||
    readNameCell(text) === "pool";
  if (column !== columns.organization || isClear || reading.book.isKnownName(text)) return true;
  return next !== undefined && isBlank(next.cells[column]);
}
