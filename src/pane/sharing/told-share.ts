import { placeText, type SharedColumn, type SharedSheet } from "../../core";
import type { ToldShare } from "../../desk";

/** What the user decided, and that a sheet comes along or does not. */
export function withSheet(told: ToldShare, { name }: SharedSheet, isKept: boolean): ToldShare {
  return { ...told, sheets: new Map(told.sheets).set(name, isKept) };
}

/** The same for a column. */
export function withColumn(
  told: ToldShare,
  { place, name }: SharedColumn,
  isKept: boolean,
): ToldShare {
  const columns = new Map(told.columns).set(placeText(place), { name, isKept });
  return { ...told, columns };
}

/** As the user sees it at once: what was decided goes before what an older preview says. */
export function isSheetKept(
  { sheets }: ToldShare,
  { name, mayChange, isKept }: SharedSheet,
): boolean {
  return mayChange ? (sheets.get(name) ?? isKept) : isKept;
}

export function isColumnKept({ columns }: ToldShare, column: SharedColumn): boolean {
  const { place, name, mayChange, isKept } = column;
  const choice = columns.get(placeText(place));
  return mayChange && choice?.name === name ? choice.isKept : isKept;
}
