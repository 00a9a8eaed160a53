import type { Severity } from "../../core";

/** How users read a severity. */
export const SEVERITY_TEXTS: Readonly<
  Record<Severity, { readonly one: string; readonly many: string }>
> = {
  error: { one: "Fehler", many: "Fehler" },
  warning: { one: "Warnung", many: "Warnungen" },
  hint: { one: "Hinweis", many: "Hinweise" },
};

/** 1, "Zeile", "Zeilen" → "1 Zeile"; 10000 → "10.000 Zeilen". */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("de-DE")} ${count === 1 ? one : many}`;
}

export function severityCount(severity: Severity, count: number): string {
  const { one, many } = SEVERITY_TEXTS[severity];
  return counted(count, one, many);
}
