import type { LaidOutSheet, LaidOutTable } from "./laid-out-sheet";

/** What a table is called where it cannot be seen: the heading or title above it, else its sheet's name. */
export function tableTitle({ name, cells }: LaidOutSheet, { top }: LaidOutTable): string {
  let title = name;
  for (const { row, role, value } of cells) {
    if (row >= top) break;
    if ((role === "heading" || role === "title") && value.type === "text") title = value.text;
  }
  return title;
}

/** What a screen reader is told before it enters a table: "Tabelle mit 3 Spalten: Gremium, Nr., Mitglied". */
export function tableSummary({ columns }: LaidOutTable): string {
  const count = columns.length === 1 ? "1 Spalte" : `${columns.length} Spalten`;
  return `Tabelle mit ${count}: ${columns.join(", ")}`;
}
