import type { Row } from "../../grid";
import { fraktionIn } from "../names/fraktion-heading";
import { readSection } from "../roles/read-section";
import { cellText } from "../text/plain-text";
import { filledColumns } from "./row-cells";
import type { Title } from "./table";

/** True where a title ("Mitglieder des …") or a line between the rows ("CDU-Fraktion") tells what the list is. */
export function tellOfMembers(
  titles: readonly Title[],
  rows: readonly Row[],
  columns: Columns,
): boolean {
  return (
    titles.some(({ text }) => readSection(text) !== undefined) ||
    rows.some((row) => isHeading(row, columns))
  );
}

/** Those of the list: another table may stand beside it. */
interface Columns {
  readonly left: number;
  readonly right: number;
}

function isHeading(row: Row, { left, right }: Columns): boolean {
  const [column, second] = filledColumns(row, left, right);
  if (column === undefined || second !== undefined) return false;
  const text = cellText(row.cells[column]);
  return readSection(text) !== undefined || fraktionIn(text) !== undefined;
}
