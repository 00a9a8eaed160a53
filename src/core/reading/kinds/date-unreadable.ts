import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const dateUnreadable: FindingKind<{ readonly column: string; readonly text: string }> = {
  code: "date-unreadable",
  severity: "error",
  title: "Datum ist nicht lesbar",
  message: ({ column, text }) =>
    `„${text}“ in der Spalte „${column}“ ist kein Datum und wird nicht verwendet.`,
  remedy: "Tragen Sie das Datum als TT.MM.JJJJ ein.",
  source: READING_RULES,
};
