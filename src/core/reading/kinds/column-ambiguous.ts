import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const columnAmbiguous: FindingKind<{
  readonly sheet: string;
  readonly column: string;
  readonly read: string;
}> = {
  code: "column-ambiguous",
  severity: "warning",
  title: "Spalte ist doppelt",
  message: ({ sheet, column, read }) =>
    column === read
      ? `Auf dem Blatt „${sheet}“ steht die Überschrift „${column}“ zweimal; gelesen wird nur die erste Spalte.`
      : `Auf dem Blatt „${sheet}“ bedeuten „${read}“ und „${column}“ dasselbe; gelesen wird nur „${read}“.`,
  remedy: "Benennen oder löschen Sie die Spalte, die nicht gelten soll.",
  source: READING_RULES,
};
