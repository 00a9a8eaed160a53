import { isBlank, type Row } from "../../grid";
import { flatMapInSteps, part, type Steps } from "../../steps";
import { fraktionIn } from "../names/fraktion-heading";
import { readNameCell } from "../names/open-words";
import { readSection } from "../roles/read-section";
import { originBlocks } from "./fill-down";
import type { Entry, RowContext } from "./row-context";
import type { HeadingRow } from "./row-kind";
import { rowKinds } from "./row-kind";
import { rowScopes } from "./row-scopes";

/** The rows of a table that name somebody or a seat, each with what heads it. */
export function* entriesOf(context: RowContext): Steps<Entry[]> {
  const kindOf = rowKinds(context);
  const kinds = flatMapInSteps(context.table.rows, (row) => [{ row, kind: kindOf(row) }]);
  const rows = yield* part(kinds, 0, 0.6);
  const entries = rows.flatMap(({ row, kind }) => (kind.type === "entry" ? [row] : []));
  const scopes = rowScopes(context, originBlocks(entries, context));
  let passed = 0;
  const scoped = flatMapInSteps(rows, ({ row, kind }) => {
    if (kind.type === "heading" && heads(kind, entries[passed], context)) scopes.head(row, kind);
    if (kind.type !== "entry") return [];
    passed += 1;
    return [{ row, scope: scopes.of(row) }];
  });
  return yield* part(scoped, 0.6, 1);
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
