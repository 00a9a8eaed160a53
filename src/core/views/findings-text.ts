import { germanDate } from "../calendar";
import { SEVERITIES, summarize, type Finding, type Severity } from "../findings";
import { seatsSource, type Judgement } from "./judgement";
import { ruleLines } from "./rule-lines";
import { SEVERITY_VIEWS, verdict } from "./severity-text";
import { standingText } from "./standing-text";

/** So many cells are named; the rest is counted. */
const MOST_PLACES = 3;

/**
 * Everything found, as plain German text for a terminal: verdict, Stichtag, a line for each
 * organization, then the findings by severity, each with its cells and what to do. No line feed at
 * the end.
 */
export function findingsText(judgement: Judgement): string {
  const { findings, standings, ruleChanges = [], asOf } = judgement;
  const sections = [
    [
      verdict(summarize(findings), ruleChanges),
      `Stichtag: ${germanDate(asOf)}`,
      ...ruleLines(ruleChanges),
    ],
    [...standings.map(standingText), ...seatsSource(judgement)],
    ...SEVERITIES.map((severity) => severitySection(severity, findings)),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function severitySection(severity: Severity, all: readonly Finding[]): string[] {
  const findings = all.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const { one, many } = SEVERITY_VIEWS[severity];
  return [
    `${findings.length} ${findings.length === 1 ? one : many}:`,
    ...findings.flatMap((finding) => [
      `- ${finding.message}`,
      ...placesLine(finding),
      `  ${finding.remedy}`,
    ]),
  ];
}

function placesLine({ places }: Finding): string[] {
  if (places.length === 0) return [];
  const named = places.slice(0, MOST_PLACES).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const rest = places.length - named.length;
  const more = rest === 0 ? "" : ` und ${rest} weitere ${rest === 1 ? "Stelle" : "Stellen"}`;
  return [`  ${named.join(", ")}${more}`];
}
