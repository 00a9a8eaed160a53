import type { Assessment } from "../assessment";
import { placeOf, type Workbook } from "../grid";
import {
  NO_CHOICES,
  type SharedColumn,
  type SharedSheet,
  type SharedTable,
  type ShareChoices,
  type ShareOffer,
} from "./share-offer";
import {
  sheetSources,
  type SheetSource,
  type SourceColumn,
  type SourceTable,
} from "./sheet-source";

/**
 * What the committee version would take along and why. `choices` go before the defaults where a sheet or
 * a column may be chosen; those that fit nothing are passed over.
 */
export function shareOffer(
  workbook: Workbook,
  assessment: Pick<Assessment, "read">,
  choices: ShareChoices = NO_CHOICES,
): ShareOffer {
  return { sheets: sheetSources(workbook, assessment, choices).map(sharedSheet) };
}

function sharedSheet(source: SheetSource): SharedSheet {
  const { shown, reason, isKept, mayChange, tables, otherLists } = source;
  const retold = otherLists
    .slice(0, 1)
    .map((place): SharedTable => ({ place, isRetold: true, columns: [] }));
  // Whoever hid a sheet did not mean its headings and samples to be shown around.
  const own = reason === "hidden" ? [] : [...tables.map(sharedTable), ...retold];
  return { name: shown.sheet.name, reason, isKept, mayChange, tables: own };
}

function sharedTable({ table, columns }: SourceTable): SharedTable {
  const [first] = columns;
  const row = table.headerRows[1];
  return {
    place: first?.place ?? placeOf(table.understood.sheet, { row, column: 0 }),
    isRetold: false,
    columns: columns.map(sharedColumn),
  };
}

/** Samples help to decide; where there is nothing to decide nobody needs them. */
function sharedColumn(column: SourceColumn): SharedColumn {
  const { place, name, meaning, reason, isKept, mayChange } = column;
  const samples = mayChange ? column.samples : [];
  return { place, name, meaning, reason, isKept, mayChange, samples };
}
