import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const rowDuplicate: FindingKind<{ readonly text: string; readonly first: string }> = {
  code: "row-duplicate",
  severity: "warning",
  title: "Mitgliedschaft steht zweimal da",
  message: ({ text, first }, { organization }) =>
    `Dieselbe Mitgliedschaft von ${text}${organization === undefined ? "" : ` (${organization})`} steht schon in ${first}.`,
  remedy: "Löschen Sie eine der beiden Zeilen.",
  source: READING_RULES,
};
