import type { FindingKind } from "../../findings";
import { READING_RULES } from "./source";

export const organizationWithoutQuota: FindingKind<{ readonly text: string }> = {
  code: "organization-without-quota",
  severity: "hint",
  title: "Sitzzahl ist nicht bekannt",
  message: ({ text }) =>
    `Für „${text}“ ist nicht bekannt, wie viele Sitze zu besetzen sind; Besetzung und Vertretung werden dort nicht geprüft.`,
  remedy:
    "Tragen Sie das Gremium mit seinen Sitzen in die Tabelle „Gremien“ ein, wenn es geprüft werden soll.",
  source: READING_RULES,
};
