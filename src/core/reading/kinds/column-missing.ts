import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const columnMissing: FindingKind<{ readonly sheet: string; readonly column: string }> = {
  code: "column-missing",
  severity: "error",
  title: "Spalte fehlt",
  message: ({ sheet, column }) =>
    `Der Mitgliederliste auf dem Blatt „${sheet}“ fehlt die Spalte „${column}“; sie wird nicht gelesen.`,
  remedy: "Ergänzen Sie die Spalte mit dieser Überschrift.",
  source: READING_RULES,
};
