import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const nameSimilar: FindingKind<{
  readonly name: string;
  readonly similar: string;
  /** Letters that differ. */
  readonly distance: number;
  /** Further pairs that are not asked about one by one. */
  readonly more?: number;
}> = {
  code: "name-similar",
  severity: "warning",
  title: "Namen sind fast gleich",
  message: ({ name, similar, distance, more }) =>
    `„${name}“ und „${similar}“ ${distance === 1 ? "unterscheiden sich nur durch einen Buchstaben" : "sind fast gleich geschrieben"} und gelten hier als zwei Personen.${more === undefined ? "" : ` Weitere ${more} ähnliche Paare sind nicht einzeln aufgeführt.`}`,
  remedy: "Prüfen Sie, ob dieselbe Person gemeint ist, und schreiben Sie den Namen überall gleich.",
  source: READING_RULES,
};
