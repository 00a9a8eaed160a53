import { parseAddress } from "../grid";
import { SEVERITIES, type Finding, type Severity } from "./finding";

export type Summary = Readonly<Record<"errors" | "warnings" | "hints", number>>;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts by severity, sheet, row, column, code; the sheet by its name, findings without a place first. */
export function compareFindings(a: Finding, b: Finding): number {
  const [placeA, placeB] = [a.places[0], b.places[0]];
  const [cellA, cellB] = [parseAddress(placeA?.cell ?? ""), parseAddress(placeB?.cell ?? "")];
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(placeA?.sheet ?? "", placeB?.sheet ?? "") ||
    (cellA?.row ?? -1) - (cellB?.row ?? -1) ||
    (cellA?.column ?? -1) - (cellB?.column ?? -1) ||
    compareText(a.code, b.code)
  );
}

/** A new, sorted list; the order of equals is kept. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}

export function summarize(findings: readonly Finding[]): Summary {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), hints: count("hint") };
}
