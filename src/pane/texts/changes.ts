import type { WrittenSheet } from "../../core";
import type { SheetChange } from "../../desk";
import { counted } from "./severity";

/** "neu", "wird neu geschrieben, 3 Zeilen ändern sich", "unverändert". */
export function changeText({ type, rows }: SheetChange): string {
  switch (type) {
    case "new":
      return "neu";
    case "unchanged":
      return "unverändert";
    case "rewritten":
      return `wird neu geschrieben, ${counted(rows, "Zeile ändert", "Zeilen ändern")} sich`;
  }
}

export const WRITTEN_TEXTS: Readonly<Record<WrittenSheet["action"], string>> = {
  created: "neu angelegt",
  rewritten: "neu geschrieben",
  unchanged: "unverändert",
};
