import type { LaidOutCell, LaidOutSheet } from "../../src/core";

type Value = LaidOutCell["value"];

/** The rows below a sheet's headings, each as its filled cells by heading. */
export function tableRows({ cells }: LaidOutSheet): Map<string, Value>[] {
  const headings = new Map<number, string>();
  const rows: Map<string, Value>[] = [];
  for (const { row, column, value } of cells) {
    if (row === 0 && value.type === "text") headings.set(column, value.text);
    else (rows[row - 1] ??= new Map()).set(headings.get(column) ?? "", value);
  }
  return rows;
}

/** The texts of one column, "" where it is empty; days as numbers. */
export function columnOf(sheet: LaidOutSheet, heading: string): (string | number)[] {
  return tableRows(sheet).map((row) => {
    const value = row.get(heading);
    if (value === undefined) return "";
    if (value.type === "date") return value.day;
    if (value.type === "text") return value.text;
    throw new TypeError(`neither text nor date: ${value.type}`);
  });
}
