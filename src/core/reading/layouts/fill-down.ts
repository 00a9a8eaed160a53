import { isBlank, type Row } from "../../grid";
import { partyKey } from "../../words";
import { filledText } from "../names/person-cells";
import { cellText } from "../text/plain-text";
import type { RowContext } from "./row-context";

/** How a column of Fraktionen holds for rows below: written once a block, merged over it, or in each row. */
export type OriginBlocks = "filled" | "merged" | "each";

export function originBlocks(rows: readonly Row[], context: RowContext): OriginBlocks {
  if (fillsDown(rows, context)) return "filled";
  const [column] = context.columns.onBehalfOf;
  const isMerged =
    column !== undefined &&
    context.table.sheet.merges.length > 0 &&
    rows.some((row) => isBlank(row.cells[column]) && context.merged(row.index, column));
  return isMerged ? "merged" : "each";
}

/**
 * Whether the Fraktion stands in the first row of its block only. So it is where the column stands left
 * of the names and begins filled, no Fraktion comes twice in one organization, and a row that names its
 * Gremium names its Fraktion: a list that names it in each row repeats it, and a blank tells nothing.
 * A dash tells that there is none, so that a blank would too.
 */
function fillsDown(rows: readonly Row[], { columns, merged }: RowContext): boolean {
  const [column] = columns.onBehalfOf;
  const { name, givenName = name, formOfAddress = name, title = name } = columns.member;
  if (column === undefined || column > Math.min(name, givenName, formOfAddress, title))
    return false;
  const outer = columns.organization;
  const isInner = outer !== undefined && outer < column;
  const textAt = (row: Row, at: number) =>
    filledText(cellText(row.cells[at] ?? merged(row.index, at)));
  let seen = new Set<string>();
  let organization: string | undefined;
  let blanks = 0;
  for (const [index, row] of rows.entries()) {
    const text = textAt(row, column);
    if (text === undefined && !isBlank(row.cells[column])) return false;
    const own = isInner ? filledText(cellText(row.cells[outer])) : undefined;
    if (text === undefined) {
      if (index === 0 || own !== undefined) return false;
      blanks += 1;
      continue;
    }
    if (own !== undefined && own !== organization) seen = new Set();
    organization = own ?? organization;
    const isMerged = row.cells[column] === undefined;
    if (!isMerged && seen.has(partyKey(text))) return false;
    seen.add(partyKey(text));
  }
  return blanks > 0;
}
