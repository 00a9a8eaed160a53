import type { Mapping } from "./mapping";

/** The meaning of a column that is to be left alone. */
export const NOT_READ = "-";

/** With one column understood otherwise; `meaning` undefined: as we understand it ourselves. */
export function withColumn(
  mapping: Mapping,
  column: { readonly sheet: string; readonly heading: string },
  meaning: string | undefined,
): Mapping {
  const columns = new Map(mapping.get(column.sheet));
  columns.delete(column.heading);
  if (meaning !== undefined) columns.set(column.heading, meaning);
  const sheets = new Map(mapping);
  if (columns.size === 0) sheets.delete(column.sheet);
  else sheets.set(column.sheet, columns);
  return sheets;
}
