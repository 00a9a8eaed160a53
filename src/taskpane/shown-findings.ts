import { placeText, SEVERITIES, type Finding } from "../core";
import type { FindingFilter, Grouping } from "./state";
import { SEVERITY_TEXTS } from "./texts/severity";

/** A line of the list of findings: a group's heading, or a finding with its position among all shown. */
export type ListRow =
  | { readonly type: "group"; readonly key: string; readonly title: string; readonly count: number }
  | { readonly type: "finding"; readonly key: string; readonly finding: Finding };

const WITHOUT_ORGANIZATION = "Ohne Gremium";

/** The findings that pass the filter, in the order given. */
export function filteredFindings(
  findings: readonly Finding[],
  { severity, organization, search }: FindingFilter,
): Finding[] {
  const words = folded(search)
    .split(" ")
    .filter((word) => word !== "");
  return findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (organization === undefined || finding.organization === organization) &&
      holdsAll(finding, words),
  );
}

function holdsAll(finding: Finding, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { title, message, organization = "", person = "", places } = finding;
  const text = folded([title, message, organization, person, ...places.map(placeText)].join(" "));
  return words.every((word) => text.includes(word));
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLocaleLowerCase("de")
    .replace(/[\s\u00a0]+/g, " ");
}

/** Groups with their headings. Keys last as long as the finding says the same. */
export function listRows(findings: readonly Finding[], grouping: Grouping): ListRow[] {
  const groups = new Map<string, Finding[]>();
  if (grouping === "severity")
    for (const severity of SEVERITIES) groups.set(SEVERITY_TEXTS[severity].many, []);
  for (const finding of findings) {
    const title = groupTitle(finding, grouping);
    const group = groups.get(title);
    if (group) group.push(finding);
    else groups.set(title, [finding]);
  }
  const keys = new Map<string, number>();
  return [...groups].flatMap(([title, group]) => rowsOf(title, group, keys));
}

function groupTitle({ severity, organization }: Finding, grouping: Grouping): string {
  return grouping === "severity"
    ? SEVERITY_TEXTS[severity].many
    : (organization ?? WITHOUT_ORGANIZATION);
}

function rowsOf(title: string, group: readonly Finding[], keys: Map<string, number>): ListRow[] {
  if (group.length === 0) return [];
  return [
    { type: "group", key: `group ${title}`, title, count: group.length },
    ...group.map((finding): ListRow => ({ type: "finding", key: keyOf(finding, keys), finding })),
  ];
}

/** Two findings may say the very same of one cell: the second gets a number. */
function keyOf({ code, message, places: [place] }: Finding, keys: Map<string, number>): string {
  const name = `${code} ${place ? placeText(place) : ""} ${message}`;
  const count = (keys.get(name) ?? 0) + 1;
  keys.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
}
