import { READING_KINDS, RULES, type FindingKind } from "../core";

/** A rule as users read of it; plain values, so that it can be sent between threads. */
export type RuleText = Pick<FindingKind, "code" | "severity" | "title" | "remedy" | "source">;

/** Every rule in words, those of the reading first. */
export function ruleTexts(): RuleText[] {
  return [...READING_KINDS, ...RULES].map(({ code, severity, title, remedy, source }) => ({
    code,
    severity,
    title,
    remedy,
    source,
  }));
}
