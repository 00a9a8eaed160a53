import { germanDate, type Day } from "../../calendar";
import { cellAt, isDateValue, type CellValue } from "../../grid";
import {
  groupBy,
  type Membership,
  type MembershipList,
  type Organization,
  type Role,
} from "../../register";
import { textOf, userSheet } from "../cells/sheet-cells";
import type { Situation } from "../situation";
import { rowIndex, rowsOf } from "./list-at";

// The words and dates that a list uses for what its other rows say too.

/** What comes most often, the earlier of equals; undefined where most say nothing. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const groups = [...groupBy(values, (value) => value).values()];
  return groups.reduce<T[]>((most, group) => (group.length > most.length ? group : most), [])[0];
}

/** The Funktion of such rows, those of the organization first; undefined where they have none. */
export function roleWord(
  list: MembershipList,
  role: Role,
  organization: Organization,
  { index }: Situation,
): string | undefined {
  const rows = rowsOf(list, { index }).filter((row) => row.role === role);
  const own = rows.filter((row) => row.organization === organization);
  return mostFrequent((own.length > 0 ? own : rows).map(({ roleText }) => roleText));
}

/** The organization as the rows of the list name it. */
export function organizationText(
  list: MembershipList,
  organization: Organization,
  situation: Situation,
): string {
  const sheet = userSheet(situation.workbook, list.sheet);
  const row = rowsOf(list, situation).find((each) => each.organization === organization);
  const column = list.organization;
  const value =
    sheet && row && column !== undefined
      ? cellAt(sheet, { row: rowIndex(row.places.organization), column })
      : undefined;
  return typeof value === "string" && textOf(value) !== "" ? value : organization.shortName;
}

/** True where most rows of the list have a date in that column. */
export function isUsed(list: MembershipList, side: "start" | "end", { index }: Situation): boolean {
  if (list.columns[side] === undefined) return false;
  const rows = rowsOf(list, { index });
  return rows.filter(({ places }) => places[side]).length * 2 > rows.length;
}

/** The day on which most of these end; undefined where most have no end. */
export function commonEnd(rows: readonly Membership[]): Day | undefined {
  return mostFrequent(rows.map(({ term }) => term.end));
}

/** A day as a column writes days: as its cells do, or as the cell did before. */
export function dayValue(day: Day, before: CellValue, others: readonly CellValue[]): CellValue {
  const filled = (textOf(before) === "" ? others : [before]).filter(
    (value) => textOf(value) !== "",
  );
  const dated = filled.filter(isDateValue);
  if (dated.length * 2 < filled.length && filled.some((value) => typeof value === "string")) {
    return germanDate(day);
  }
  const format = dated[0]?.format ?? "dd.mm.yyyy";
  const minutes = isDateValue(before) ? before.minutes : 0;
  return { type: "date", epochDay: day, minutes, format };
}

/** The cells of a column of the list, those of its first rows. */
export function columnValues(
  { sheet: name, headerRow, lastRow }: MembershipList,
  column: number | undefined,
  { workbook }: Situation,
): CellValue[] {
  const sheet = userSheet(workbook, name);
  if (!sheet || column === undefined) return [];
  const count = Math.min(lastRow - headerRow, MOST_LOOKED_AT);
  return Array.from({ length: count }, (_, at) =>
    cellAt(sheet, { row: headerRow + 1 + at, column }),
  );
}

const MOST_LOOKED_AT = 40;
