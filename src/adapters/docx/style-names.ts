import type { CellRole } from "../../core";

/** Styles of the file by their ids. Headings bear Word's own: by them it knows an outline. */
export const STYLES = {
  title: "Heading1",
  heading: "Heading2",
  note: "Vermerk",
  cell: "Tabellentext",
  table: "TabelleAnlage",
  footer: "Footer",
} as const;

/** Styles of what looks otherwise within a table's text, by its role. */
const MARKS: Readonly<Partial<Record<CellRole, string>>> = {
  error: "Fehler",
  warning: "Warnung",
  hint: "Hinweis",
  good: "Erledigt",
};

export const MARKED_ROLES = Object.keys(MARKS) as readonly CellRole[];

/** undefined: as the table's text. */
export function markStyle(role: CellRole): string | undefined {
  return MARKS[role];
}
