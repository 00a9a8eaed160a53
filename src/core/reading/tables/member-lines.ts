import type { Row } from "../../grid";
import { fraktionIn } from "../names/fraktion-heading";
import { readSection } from "../roles/read-section";
import { cellText } from "../text/plain-text";
import { filledColumns } from "./row-cells";
import type { Title } from "./table";

/** True where a title ("Mitglieder des …") or a line between the rows ("CDU-Fraktion") tells what the list is. */
export function tellOfMembers(titles: readonly Title[], rows: readonly Row[]): boolean {
  return titles.some(({ text }) => readSection(text) !== undefined) || rows.some(isHeading);
}

function isHeading(row: Row): boolean {
  const [column, second] = filledColumns(row);
  if (column === undefined || second !== undefined) return false;
  const text = cellText(row.cells[column]);
  return readSection(text) !== undefined || fraktionIn(text) !== undefined;
}
