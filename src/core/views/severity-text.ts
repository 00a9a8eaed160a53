import type { CellRole } from "../document";
import type { Severity, Summary } from "../findings";
import type { RuleChange } from "../grading";
import { unjudgedText } from "./unjudged-text";
import { counted } from "./wording";

interface SeverityView {
  readonly one: string;
  readonly many: string;
  readonly role: CellRole;
}

/** How users read a severity. */
export const SEVERITY_VIEWS: Readonly<Record<Severity, SeverityView>> = {
  error: { one: "Fehler", many: "Fehler", role: "error" },
  warning: { one: "Warnung", many: "Warnungen", role: "warning" },
  hint: { one: "Hinweis", many: "Hinweise", role: "hint" },
};

/** "2 Fehler, 1 Warnung"; empty where there is nothing. */
function countsText({ errors, warnings, hints }: Summary): string {
  const { error, warning, hint } = SEVERITY_VIEWS;
  const parts = [
    [errors, error] as const,
    [warnings, warning] as const,
    [hints, hint] as const,
  ].filter(([count]) => count > 0);
  return parts.map(([count, { one, many }]) => counted(count, one, many)).join(", ");
}

/**
 * The one sentence that matters: "Noch nicht bereit: 2 Fehler, 1 Warnung." or "Bereit für die Vorlage."
 * Rules that were off are told in it: "Bereit für die Vorlage; 1 Regel nicht geprüft."
 */
export function verdict(summary: Summary, changes: readonly RuleChange[] = []): string {
  const counts = countsText(summary);
  const unjudged = unjudgedText(changes);
  const end = unjudged === "" ? "." : `; ${unjudged}.`;
  if (summary.errors > 0) return `Noch nicht bereit: ${counts}${end}`;
  return `Bereit für die Vorlage${counts === "" ? "" : `. Dazu: ${counts}`}${end}`;
}
