import type { LaidOutSheet } from "../../../src/core";

/** The texts of a sheet where they stand; undefined where nothing does. Other values are our mistake. */
export function textRows({ cells }: LaidOutSheet): (string | undefined)[][] {
  const rows: (string | undefined)[][] = [];
  for (const { row, column, value } of cells) {
    if (value.type !== "text") throw new TypeError(`no text: ${value.type}`);
    while (rows.length <= row) rows.push([]);
    const texts = rows[row]!;
    while (texts.length < column) texts.push(undefined);
    texts[column] = value.text;
  }
  return rows;
}
