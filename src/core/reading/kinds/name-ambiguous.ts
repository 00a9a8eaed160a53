import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const nameAmbiguous: FindingKind<{
  readonly text: string;
  readonly candidates: readonly string[];
  readonly count: number;
}> = {
  code: "name-ambiguous",
  severity: "warning",
  title: "Name ist mehrdeutig",
  message: ({ text, candidates, count }) =>
    `„${text}“ kann mehrere Personen meinen: ${candidates.join(", ")}${count > candidates.length ? " und weitere" : ""}.`,
  remedy: "Ergänzen Sie den Vornamen oder die Fraktion.",
  source: READING_RULES,
};
