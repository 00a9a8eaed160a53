import type { ColumnSpan } from "../../../core";
import type { SheetOutline } from "./inventory";

/** The answers about single columns; undefined where the sheet as a whole has told already. */
export type AskedColumns = readonly (
  OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined
)[];

/** Asks which columns are hidden, of the sheets that hide some of theirs: the next sync answers. */
export function askForHiddenColumns(sheets: readonly SheetOutline[]): AskedColumns {
  // `columnHidden` is null where some columns are hidden and others are not.
  return sheets.map(({ used }) =>
    used && (used.columnHidden as boolean | null) === null
      ? used.getColumnProperties({ columnHidden: true })
      : undefined,
  );
}

/** The hidden columns of each sheet within its used range. */
export function hiddenColumnsOf(
  sheets: readonly SheetOutline[],
  asked: AskedColumns,
): readonly (readonly ColumnSpan[])[] {
  return sheets.map(({ used }, index) => {
    if (!used) return [];
    const properties = asked[index];
    if (!properties) return used.columnHidden ? [wholeWidth(used)] : [];
    return spansOf(properties.value.map(({ columnHidden }) => columnHidden === true)).map((span) =>
      shifted(span, used.columnIndex),
    );
  });
}

function wholeWidth({ columnIndex, columnCount }: Excel.Range): ColumnSpan {
  return { first: columnIndex, last: columnIndex + columnCount - 1 };
}

function shifted({ first, last }: ColumnSpan, by: number): ColumnSpan {
  return { first: first + by, last: last + by };
}

/** [false, true, true] → [{ first: 1, last: 2 }]. */
function spansOf(hidden: readonly boolean[]): ColumnSpan[] {
  const spans: ColumnSpan[] = [];
  hidden.forEach((isHidden, column) => {
    const last = spans.at(-1);
    if (!isHidden) return;
    if (last?.last === column - 1) spans[spans.length - 1] = { first: last.first, last: column };
    else spans.push({ first: column, last: column });
  });
  return spans;
}
