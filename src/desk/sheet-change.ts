import {
  freeSheetName,
  nameKey,
  isDateValue,
  isErrorValue,
  valueText,
  germanDate,
  germanTime,
  dayFromEpoch,
  type CellValue,
  type LaidOutSheet,
  type Sheet,
  type Workbook,
} from "../core";

/** What writing a sheet would do to the workbook. */
export interface SheetChange {
  /** The sheet's name as it will stand there, unless somebody takes it first. */
  readonly name: string;
  readonly type: "new" | "rewritten" | "unchanged";
  /** Rows that differ; 0 for a new or an unchanged sheet. */
  readonly rows: number;
}

/** Compares a laid-out sheet with what the workbook holds of its kind. One pass over both. */
export function sheetChange(workbook: Workbook, sheet: LaidOutSheet): SheetChange {
  const former =
    sheet.kind === undefined ? undefined : workbook.sheets.find(({ mark }) => mark === sheet.kind);
  if (!former) {
    const taken = new Set(workbook.sheets.map(({ name }) => nameKey(name)));
    return { name: freeSheetName(sheet.name, taken), type: "new", rows: 0 };
  }
  const rows = changedRows(former, sheet);
  return { name: former.name, type: rows === 0 ? "unchanged" : "rewritten", rows };
}

/** Both ascend by row, so that neither has to be held as a whole. */
function changedRows(former: Sheet, sheet: LaidOutSheet): number {
  const wanted = rowsOf(sheet);
  let changed = 0;
  let next = wanted.next();
  for (const { index, cells } of former.rows) {
    for (; !next.done && next.value.index < index; next = wanted.next()) changed += 1;
    const row = !next.done && next.value.index === index ? next.value : undefined;
    if (joined(cells.map(cellText)) !== joined(row?.texts ?? [])) changed += 1;
    if (row) next = wanted.next();
  }
  for (; !next.done; next = wanted.next()) changed += 1;
  return changed;
}

interface WantedRow {
  readonly index: number;
  readonly texts: string[];
}

function* rowsOf({ cells }: LaidOutSheet): Generator<WantedRow, undefined, undefined> {
  let last: WantedRow | undefined;
  for (const { row, column, value } of cells) {
    if (last && last.index !== row) yield last;
    if (last?.index !== row) last = { index: row, texts: [] };
    last.texts[column] = valueText(value);
  }
  if (last) yield last;
}

/** Empty cells at the end do not count. */
function joined(texts: readonly string[]): string {
  return Array.from(texts, (text: string | undefined) => text ?? "")
    .join("\u0000")
    .replace(/\0+$/, "");
}

/** What a cell says, in the words of a document, so that both can be compared. */
function cellText(value: CellValue): string {
  if (value === undefined) return "";
  if (isErrorValue(value)) return value.code;
  if (isDateValue(value)) {
    return value.epochDay === undefined
      ? germanTime(value.minutes)
      : germanDate(dayFromEpoch(value.epochDay));
  }
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}
