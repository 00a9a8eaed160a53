import {
  paragraphBlock,
  tableBlock,
  type Block,
  type DocumentValue,
  type TableColumn,
} from "../document";

/** Twenty pages: nobody pastes more into a Vorlage, and Word takes its time with so much. */
const MOST_ROWS = 1_000;

/** A table as it is wanted on paper. */
export interface WantedTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly DocumentValue[])[];
  /** The sheet that shows all of a table that is too long for a paper. */
  readonly sheet: string;
}

/**
 * A table without the columns in which nothing stands, and of a long one the beginning, with a line below
 * that says where the rest is. No blocks where there are no rows.
 */
export function boundedTable({ name, columns, rows, sheet }: WantedTable): Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_ROWS);
  const kept = columns.flatMap((_, column) =>
    shown.some((row) => row[column]?.type !== "empty") ? [column] : [],
  );
  const table = tableBlock({
    name,
    main: true,
    columns: picked(columns, kept),
    rows: shown.map((row) => picked(row, kept)),
  });
  const rest = rows.length - shown.length;
  const line = `Die Tabelle ist gekürzt: ${rest} weitere Zeilen stehen im Blatt ${sheet}.`;
  return [table, ...(rest > 0 ? [paragraphBlock(line)] : [])];
}

function picked<T>(values: readonly T[], kept: readonly number[]): T[] {
  return kept.flatMap((column) => values.slice(column, column + 1));
}
