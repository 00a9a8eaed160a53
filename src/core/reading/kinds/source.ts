import type { Source } from "../../findings";

/** Findings about how a workbook is filled in rest on our own rules of reading. */
export const READING_RULES: Source = {
  text: "Regel dieses Werkzeugs",
  asOf: "2026-01-01",
};
