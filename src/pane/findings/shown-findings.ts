import { groupBy, placeText, SEVERITIES, type Finding } from "../../core";
import type { FindingFilter, Grouping } from "../state";
import { SEVERITY_TEXTS } from "../texts/severity";

/** A line of the list of findings: a group's heading, or a finding. */
export type ListRow =
  | { readonly type: "group"; readonly title: string; readonly count: number }
  | {
      readonly type: "finding";
      readonly finding: Finding;
      /** From 1, among all that are shown. */
      readonly position: number;
    };

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
  const text = searchText(finding);
  return words.every((word) => text.includes(word));
}

/** Made at the first search: every letter typed asks all findings. */
const searchTexts = new WeakMap<Finding, string>();

function searchText(finding: Finding): string {
  const known = searchTexts.get(finding);
  if (known !== undefined) return known;
  const { title, message, organization = "", person = "", places } = finding;
  const text = folded([title, message, organization, person, ...places.map(placeText)].join(" "));
  searchTexts.set(finding, text);
  return text;
}

/** One blank for any run of blanks; single ones, which nearly all are, are passed over. */
function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, " ");
}

/** Groups with their headings. Quick, for there may be a hundred thousand findings. */
export function listRows(findings: readonly Finding[], grouping: Grouping): ListRow[] {
  const rows: ListRow[] = [];
  let position = 0;
  for (const [title, group] of groupsOf(findings, grouping)) {
    if (group.length === 0) continue;
    rows.push({ type: "group", title, count: group.length });
    for (const finding of group) rows.push({ type: "finding", finding, position: (position += 1) });
  }
  return rows;
}

function groupsOf(findings: readonly Finding[], grouping: Grouping): Map<string, Finding[]> {
  if (grouping === "organization")
    return groupBy(findings, ({ organization }) => organization ?? WITHOUT_ORGANIZATION);
  const bySeverity = groupBy(findings, ({ severity }) => severity);
  return new Map(
    SEVERITIES.map((severity) => [SEVERITY_TEXTS[severity].many, bySeverity.get(severity) ?? []]),
  );
}

/**
 * A name for a row that lasts as long as its finding says the same. Made for the rows that are drawn.
 * Two findings may say the very same of one cell (they stand near each other): the second gets a number.
 */
export function rowKey(rows: readonly ListRow[], index: number): string {
  const row = rows[index];
  if (row?.type !== "finding") return `group ${row?.title ?? ""}`;
  const name = nameOf(row.finding);
  let count = 1;
  for (let at = index - 1; isOfSameCell(rows[at], row.finding); at -= 1) {
    const before = rows[at];
    if (before?.type === "finding" && nameOf(before.finding) === name) count += 1;
  }
  return count === 1 ? name : `${name} ${count}`;
}

function nameOf({ code, organization, message, places: [place] }: Finding): string {
  return [code, organization, place ? placeText(place) : "", message].join(" ");
}

function isOfSameCell(row: ListRow | undefined, { code, places: [place] }: Finding): boolean {
  if (row?.type !== "finding" || row.finding.code !== code) return false;
  const [other] = row.finding.places;
  return other?.sheet === place?.sheet && other?.cell === place?.cell;
}

/** Where a finding stands, or after another check the one that says the same; -1 where none does. */
export function indexOfFinding(rows: readonly ListRow[], finding: Finding | undefined): number {
  if (!finding) return -1;
  const itself = rows.findIndex((row) => row.type === "finding" && row.finding === finding);
  if (itself >= 0) return itself;
  return rows.findIndex(
    (row) =>
      row.type === "finding" &&
      row.finding.message === finding.message &&
      isOfSameCell(row, finding),
  );
}
