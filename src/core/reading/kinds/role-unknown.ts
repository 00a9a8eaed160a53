import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const roleUnknown: FindingKind<{ readonly text: string }> = {
  code: "role-unknown",
  severity: "warning",
  title: "Funktion wird nicht verstanden",
  message: ({ text }, { person, organization }) =>
    `Die Funktion „${text}“${person === undefined ? "" : ` von ${person}`}${organization === undefined ? "" : ` (${organization})`} wird nicht verstanden; die Zeile zählt weder als Mitglied noch als Vertretung.`,
  remedy:
    "Tragen Sie eine übliche Funktion ein, zum Beispiel Mitglied, stellvertretendes Mitglied, Vorsitz oder beratendes Mitglied.",
  source: READING_RULES,
};
