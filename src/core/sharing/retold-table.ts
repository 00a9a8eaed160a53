import type { Assessment } from "../assessment";
import { tableBlock, type TableBlock } from "../document";
import { parseAddress, type Workbook } from "../grid";
import { readRegisterInSteps } from "../reading";
import { flatMapInSteps, part, type Steps } from "../steps";
import { columnWidths } from "./column-widths";
import { RETOLD_COLUMNS, retoldCells, retoldRows } from "./retold-rows";
import type { SheetSource } from "./sheet-source";
import type { TableWishes } from "./flat-table";
import { toldMapping, visiblePart } from "./visible-part";

/** What a retold table is made from: the sheet is read again, for what is hidden must not be told. */
export interface Retelling {
  readonly workbook: Workbook;
  readonly assessment: Assessment;
  readonly source: SheetSource;
}

/**
 * What was read of a sheet whose form is no table with headings, as such a table; undefined where nothing
 * is left of it without what is hidden.
 */
export function* retoldTable(
  { workbook, assessment, source }: Retelling,
  { name, sheetTitle, isMain, shown, remove }: Omit<TableWishes, "title">,
): Steps<TableBlock | undefined> {
  const sheet = shown.sheet.name;
  const options = { asOf: assessment.asOf, mapping: toldMapping(assessment) };
  const seen = visiblePart(workbook, assessment, sheet);
  const { register } = yield* part(readRegisterInSteps(seen, options), 0, 0.8);
  const isTabled = isInTables(source);
  const told = retoldRows(register, shown).filter(({ place }) => !isTabled(place.cell));
  const cells = flatMapInSteps(told, (row) => [
    retoldCells(row, (kinds) => remove({ type: "private-text", place: row.place, kinds })),
  ]);
  const rows = yield* part(cells, 0.8, 1);
  if (rows.length === 0) return undefined;
  const used = RETOLD_COLUMNS.flatMap(({ heading, isAlwaysThere }, at) =>
    isAlwaysThere || rows.some((row) => row[at]?.type !== "empty") ? [{ heading, at }] : [],
  );
  const kept = rows.map((row) => row.filter((_, at) => used.some((column) => column.at === at)));
  const widths = columnWidths(
    used.map(({ heading }) => heading),
    kept,
    sheetTitle,
  );
  const columns = used.map(({ heading }, at) => ({ heading, width: widths[at] ?? 1 }));
  return tableBlock({ name, main: isMain, columns, rows: kept });
}

/** Whether a cell stands in a row of one of the sheet's tables, which come along by themselves. */
function isInTables({ tables }: SheetSource): (cell: string) => boolean {
  const areas = tables.map(({ table, columns }) => ({
    rows: new Set(table.rows),
    columns: new Set(columns.map(({ column }) => column)),
  }));
  return (cell) => {
    const address = parseAddress(cell);
    if (!address) return false;
    return areas.some(({ rows, columns }) => rows.has(address.row) && columns.has(address.column));
  };
}
