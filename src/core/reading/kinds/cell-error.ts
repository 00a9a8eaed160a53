import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const cellError: FindingKind<{ readonly column: string; readonly text: string }> = {
  code: "cell-error",
  severity: "error",
  title: "Fehlerwert in einer Zelle",
  message: ({ column, text }) =>
    `In der Spalte „${column}“ steht der Fehlerwert ${text}; die Zelle gilt als leer.`,
  remedy: "Berichtigen Sie die Formel oder tragen Sie den Wert ein.",
  source: READING_RULES,
};
