import { germanDate } from "../../calendar";
import { cellAt, isBlank, type CellValue, type Sheet } from "../../grid";
import { amendmentOf } from "../cells/amendment";
import { cellOf, isWritable, textOf } from "../cells/sheet-cells";
import { dayValue } from "../lists/list-way";
import { sureDay } from "../terms/sure-day";
import type { Mend } from "./mend";

/** The day that is surely meant, written as the cells above and below write days. */
export const mendDateUnreadable: Mend = ({ places }, { workbook }) => {
  const [place] = places;
  const cell = place && cellOf(workbook, place);
  if (!cell || !isWritable(cell.sheet, cell.address)) return [];
  const day = sureDay(textOf(cell.value));
  if (day === undefined) return [];
  const others = valuesAround(cell.sheet, cell.address);
  const after = dayValue(day, undefined, others);
  const label = `Als ${germanDate(day)} eintragen`;
  const amendment = amendmentOf([{ place, before: cell.value, after }]);
  return [{ label, choices: [{ label, detail: "", amendment }] }];
};

/** How far the column is looked at, up and down. */
const ROWS_AROUND = 20;

function valuesAround(sheet: Sheet, { row, column }: { row: number; column: number }): CellValue[] {
  const values: CellValue[] = [];
  for (let at = Math.max(0, row - ROWS_AROUND); at <= row + ROWS_AROUND; at += 1) {
    const value = at === row ? undefined : cellAt(sheet, { row: at, column });
    const isDay = typeof value !== "string" || sureDay(value) !== undefined;
    if (!isBlank(value) && isDay) values.push(value);
  }
  return values;
}
