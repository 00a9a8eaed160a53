import type { LaidOutSheet, LaidOutTable } from "./laid-out-sheet";

/** What a table is called where it cannot be seen: the heading or title above it, else its sheet's name. */
export function tableTitle({ name, cells }: LaidOutSheet, { top }: LaidOutTable): string {
  const above = cells.filter(
    ({ row, role }) => row < top && (role === "heading" || role === "title"),
  );
  const value = above.at(-1)?.value;
  return value?.type === "text" ? value.text : name;
}

/** What a screen reader is told before it enters a table: "Tabelle mit 3 Spalten: Gremium, Nr., Mitglied". */
export function tableSummary({ columns }: LaidOutTable): string {
  const count = columns.length === 1 ? "1 Spalte" : `${columns.length} Spalten`;
  return `Tabelle mit ${count}: ${columns.join(", ")}`;
}
