import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const rowsHidden: FindingKind<{
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly sheetHidden: boolean;
}> = {
  code: "rows-hidden",
  severity: "hint",
  title: "Ausgeblendetes wurde mitgelesen",
  message: ({ sheet, rows, columns, sheetHidden }) => {
    if (sheetHidden) return `Das ausgeblendete Blatt „${sheet}“ wurde mitgelesen.`;
    const parts = [
      ...(rows > 0 ? [rows === 1 ? "1 ausgeblendete Zeile" : `${rows} ausgeblendete Zeilen`] : []),
      ...(columns > 0
        ? [columns === 1 ? "1 ausgeblendete Spalte" : `${columns} ausgeblendete Spalten`]
        : []),
    ];
    const verb = rows + columns === 1 ? "wurde" : "wurden";
    return `Auf dem Blatt „${sheet}“ ${verb} auch ${parts.join(" und ")} gelesen.`;
  },
  remedy: "Blenden Sie die Zellen ein, um sie zu prüfen, oder löschen Sie, was nicht gelten soll.",
  source: READING_RULES,
};
