import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const columnUnknown: FindingKind<{ readonly sheet: string; readonly column: string }> = {
  code: "column-unknown",
  severity: "hint",
  title: "Spalte wird nicht gelesen",
  message: ({ column }) => `Die Spalte „${column}“ wird nicht verstanden und nicht gelesen.`,
  remedy:
    "Sie müssen nichts tun, wenn die Spalte hier keine Rolle spielt; sonst geben Sie ihr eine übliche Überschrift, oder ordnen Sie sie unter „Spalten“ zu.",
  source: READING_RULES,
};
