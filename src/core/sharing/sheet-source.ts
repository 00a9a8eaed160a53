import type { Assessment } from "../assessment";
import { DOCUMENT_KINDS } from "../document";
import { isBlank, parseAddress, placeText, type Place, type Sheet, type Workbook } from "../grid";
import type { ReadTable, UnderstoodColumn } from "../reading";
import { columnReason, isKeptByDefault, mayChangeColumn } from "./column-reason";
import { ownTables } from "./own-tables";
import type { ShareChoices, SharedColumn, SheetReason } from "./share-offer";
import { shownSheet, type ShownSheet } from "./shown-sheet";

/** A column with where it stands, decided upon. */
export interface SourceColumn extends SharedColumn {
  readonly column: number;
}

/** A table that has a column for each thing told. */
export interface SourceTable {
  readonly table: ReadTable;
  readonly columns: readonly SourceColumn[];
  /** Its entries, without those in hidden rows. */
  readonly rows: readonly number[];
}

/** A sheet of the workbook with all that is decided about it. */
export interface SheetSource {
  readonly shown: ShownSheet;
  readonly reason: SheetReason;
  readonly isKept: boolean;
  readonly mayChange: boolean;
  readonly tables: readonly SourceTable[];
  /** Where lists stand whose form is no table: they are told again. */
  readonly otherLists: readonly Place[];
}

/** Every sheet of the workbook, decided upon one by one. */
export function sheetSources(
  { sheets }: Workbook,
  { read }: Pick<Assessment, "read">,
  choices: ShareChoices,
): SheetSource[] {
  return sheets.map((sheet) => {
    const kind = DOCUMENT_KINDS.find((each) => each === sheet.mark);
    const own = kind && ownTables(sheet, kind);
    const tables = own ?? read.tables.filter(({ understood }) => understood.sheet === sheet.name);
    const otherLists = own ? [] : read.otherLists.filter((place) => place.sheet === sheet.name);
    return sheetSource(sheet, { tables, otherLists }, choices);
  });
}

interface Found {
  readonly tables: readonly ReadTable[];
  readonly otherLists: readonly Place[];
}

function sheetSource(sheet: Sheet, found: Found, choices: ShareChoices): SheetSource {
  const shown = shownSheet(sheet);
  const tables = found.tables.map((table) => sourceTable(table, shown, choices));
  const isEmpty = found.otherLists.length === 0 && tables.every((table) => isNothing(table));
  const reason = sheetReason(sheet, found, isEmpty);
  const mayChange = !NEVER.has(reason);
  const isChosen = choices.sheets.get(sheet.name) ?? BY_DEFAULT.has(reason);
  const { otherLists } = found;
  return { shown, reason, isKept: mayChange && isChosen, mayChange, tables, otherLists };
}

const BY_DEFAULT: ReadonlySet<SheetReason> = new Set(["list", "meetings", "consultations", "own"]);
const NEVER: ReadonlySet<SheetReason> = new Set(["not-understood", "hidden", "empty"]);

/** Nothing that anybody could choose. */
function isNothing({ columns, rows }: SourceTable): boolean {
  return rows.length === 0 || !columns.some(({ isKept, mayChange }) => isKept || mayChange);
}

/** A sheet is what its most important table is. */
function sheetReason(sheet: Sheet, { tables, otherLists }: Found, isEmpty: boolean): SheetReason {
  if (sheet.visibility !== "visible") return "hidden";
  if (sheet.rows.every(({ cells }) => cells.every(isBlank))) return "empty";
  if (sheet.mark === undefined && tables.length + otherLists.length === 0) return "not-understood";
  if (isEmpty) return "empty";
  if (sheet.mark !== undefined) return sheet.mark === "report" ? "report" : "own";
  const kinds = new Set(tables.map(({ understood }) => understood.kind));
  if (otherLists.length > 0 || kinds.has("memberships")) return "list";
  if (kinds.has("meetings")) return "meetings";
  if (kinds.has("consultations")) return "consultations";
  return kinds.has("rules") ? "rules" : "blocked-days";
}

function sourceTable(table: ReadTable, shown: ShownSheet, choices: ShareChoices): SourceTable {
  const { kind, columns } = table.understood;
  const rows = table.rows.filter((row) => !shown.isHiddenRow(row));
  const decided = columns.flatMap((column) => decidedColumn(column, kind, shown, choices));
  return { table, columns: decided, rows };
}

function decidedColumn(
  understood: UnderstoodColumn,
  kind: ReadTable["understood"]["kind"],
  { isHiddenColumn }: ShownSheet,
  choices: ShareChoices,
): SourceColumn[] {
  const { place, name, meaning, samples } = understood;
  const column = parseAddress(place.cell)?.column;
  if (column === undefined) return [];
  const reason = columnReason(understood, kind, isHiddenColumn(column));
  const mayChange = mayChangeColumn(reason);
  const chosen = mayChange ? choices.columns.get(placeText(place)) : undefined;
  const isKept = chosen ?? isKeptByDefault(reason);
  return [{ place, name, meaning, reason, isKept, mayChange, samples, column }];
}
