import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const dateIncomplete: FindingKind<{ readonly column: string; readonly text: string }> = {
  code: "date-incomplete",
  severity: "warning",
  title: "Datum ist unvollständig",
  message: ({ column, text }) =>
    `„${text}“ in der Spalte „${column}“ ist kein vollständiges Datum und wird nicht verwendet.`,
  remedy: "Ergänzen Sie Tag, Monat und Jahr.",
  source: READING_RULES,
};
