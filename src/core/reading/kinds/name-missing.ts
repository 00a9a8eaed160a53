import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const nameMissing: FindingKind<{ readonly text: string }> = {
  code: "name-missing",
  severity: "error",
  title: "Name fehlt",
  message: ({ text }) => `In einer Zeile für „${text}“ fehlt der Name.`,
  remedy: "Tragen Sie den Namen ein, oder „N.N.“, wenn der Sitz offen ist.",
  source: READING_RULES,
};
