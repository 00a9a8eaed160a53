import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const nameSimilar: FindingKind<{
  readonly name: string;
  readonly similar: string;
  readonly distance: number;
}> = {
  code: "name-similar",
  severity: "warning",
  title: "Namen sind fast gleich",
  message: ({ name, similar }) =>
    `„${name}“ und „${similar}“ unterscheiden sich nur durch einen Buchstaben und gelten hier als zwei Personen.`,
  remedy: "Prüfen Sie, ob dieselbe Person gemeint ist, und schreiben Sie den Namen überall gleich.",
  source: READING_RULES,
};
