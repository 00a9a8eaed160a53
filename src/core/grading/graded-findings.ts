import type { Finding, FindingKind } from "../findings";
import type { RuleChange } from "./rule-change";
import { rulingKey, type Ruling } from "./rulings";

export interface GradedFindings {
  /** In the order given. */
  readonly findings: readonly Finding[];
  /** What the rulings did, in their order; one that concerned no finding too. */
  readonly changes: readonly RuleChange[];
}

/** Leaves out the findings of rules that are off, and weighs others as it was said. One pass. */
export function gradedFindings(
  found: readonly Finding[],
  rulings: readonly Ruling[],
  kinds: readonly FindingKind[],
): GradedFindings {
  const titles = new Map(kinds.map(({ code, title }) => [code, title]));
  const counted = new Map(rulings.map((ruling) => [rulingKey(ruling), { ruling, count: 0 }]));
  const findings = found.flatMap((finding) => {
    const entry = counted.get(rulingKey(finding)) ?? counted.get(rulingKey({ code: finding.code }));
    if (!entry) return [finding];
    entry.count += 1;
    const { setting } = entry.ruling;
    return setting === "off" ? [] : [{ ...finding, severity: setting }];
  });
  const changes = [...counted.values()].map(({ ruling: { code, ...rest }, count }) => ({
    code,
    title: titles.get(code) ?? code,
    ...rest,
    count,
  }));
  return { findings, changes };
}
