import type { Facts, FindingKind } from "../../findings";
import { READING_RULES } from "./source";

interface ColumnMissing {
  readonly sheet: string;
  readonly column: string;
  /** Where the column is there and blank: in so many rows that name somebody. */
  readonly rows?: number;
}

export const columnMissing: FindingKind<ColumnMissing & Facts> = {
  code: "column-missing",
  severity: "error",
  title: "Spalte fehlt",
  message: ({ sheet, column, rows }) =>
    rows !== undefined
      ? `In der Mitgliederliste auf dem Blatt „${sheet}“ fehlt bei ${rows === 1 ? "einer Zeile" : `${rows} Zeilen`} die Angabe „${column}“; sie ${rows === 1 ? "wird" : "werden"} nicht gelesen.`
      : `Der Mitgliederliste auf dem Blatt „${sheet}“ fehlt die Spalte „${column}“; sie wird nicht gelesen.`,
  remedy: "Ergänzen Sie die Spalte mit dieser Überschrift oder die fehlenden Angaben darin.",
  source: READING_RULES,
};
