import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const organizationSimilar: FindingKind<{
  readonly text: string;
  readonly similar: string;
  readonly distance: number;
}> = {
  code: "organization-similar",
  severity: "warning",
  title: "Gremium ähnelt einem bekannten",
  message: ({ text, similar }) =>
    `„${text}“ ähnelt „${similar}“ und gilt hier als ein anderes Gremium.`,
  remedy: "Prüfen Sie die Schreibweise, oder nehmen Sie das Gremium in die Tabelle „Gremien“ auf.",
  source: READING_RULES,
};
