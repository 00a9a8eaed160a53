import type { Assessment } from "../assessment";
import { valueText, type DocumentValue } from "../document";
import { isBlank, rowAt } from "../grid";
import { planDelegation } from "../planning";
import { delegationDocument } from "../views";
import { tidy } from "../words";
import type { SheetSource } from "./sheet-source";

/**
 * True for a sheet Entsendung that does not say what the list says on the Stichtag. A Sitzungsplan is never
 * called so: its days may have been chosen by hand.
 */
export function isOutdated(
  { shown, tables }: SheetSource,
  { index, asOf, hasMembershipTable }: Assessment,
): boolean {
  if (shown.sheet.mark !== "delegation" || !hasMembershipTable) return false;
  const { blocks } = delegationDocument(planDelegation(index, asOf), undefined);
  const wanted = blocks.find((block) => block.type === "table");
  const [found] = tables;
  if (wanted?.type !== "table" || !found) return true;
  const columns = wanted.columns.map(({ heading }) =>
    found.columns.find(({ name }) => name === heading),
  );
  const stands = found.table.rows.map((row) =>
    columns.map((column) => {
      const cell = column && rowAt(shown.sheet, row)?.cells[column.column];
      return isBlank(cell) || typeof cell === "object" ? "" : tidy(String(cell));
    }),
  );
  return (
    JSON.stringify(stands) !== JSON.stringify(Array.from(wanted.rows, (row) => row.map(textOf)))
  );
}

function textOf(value: DocumentValue): string {
  return value.type === "empty" ? "" : tidy(valueText(value));
}
