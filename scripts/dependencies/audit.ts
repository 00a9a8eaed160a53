import { spawnSync } from "node:child_process";

/** What npm says of a dependency with a known weakness. */
interface Weakness {
  readonly name: string;
  readonly severity: string;
}

export type Audit =
  | { readonly type: "asked"; readonly weaknesses: readonly Weakness[] }
  | { readonly type: "unanswered" };

/** Known weaknesses of what goes to users; "unanswered" where the registry cannot be asked. */
export function auditShipped(): Audit {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { encoding: "utf8" });
  return readAudit(stdout);
}

/** npm's JSON → what it says; everything but a report is no answer. */
export function readAudit(json: string): Audit {
  try {
    const report = JSON.parse(json) as { vulnerabilities?: Record<string, { severity: string }> };
    if (!report.vulnerabilities) return { type: "unanswered" };
    const weaknesses = Object.entries(report.vulnerabilities).map(([name, { severity }]) => ({
      name,
      severity,
    }));
    return { type: "asked", weaknesses };
  } catch {
    return { type: "unanswered" };
  }
}
