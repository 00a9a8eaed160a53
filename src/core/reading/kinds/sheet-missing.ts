import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const sheetMissing: FindingKind<Readonly<Record<string, never>>> = {
  code: "sheet-missing",
  severity: "error",
  title: "Mitgliederliste fehlt",
  message: () => "In der Mappe wurde keine Mitgliederliste gefunden.",
  remedy:
    "Legen Sie eine Tabelle mit den Spalten „Gremium“ und „Name“ an oder fügen Sie die Vorlagen ein.",
  source: READING_RULES,
};
