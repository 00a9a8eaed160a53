import packageFile from "../../package.json";
import {
  isoText,
  summarize,
  type Assessment,
  type Finding,
  type RuleChange,
  type Standing,
  type Summary,
} from "../core";

export const TOOL = { name: "entsendung", version: packageFile.version } as const;

type OrganizationResult = Pick<
  Standing,
  "name" | "shortName" | "seats" | "members" | "deputies" | "state"
>;

/** The JSON of `check`, field for field as scripts rely on it; `asOf` is an ISO day. */
export interface CheckResult {
  readonly tool: typeof TOOL;
  readonly file: string;
  readonly asOf: string;
  readonly summary: Summary;
  readonly organizations: readonly OrganizationResult[];
  /** Only where a rule is off or weighs otherwise. */
  readonly rules?: readonly RuleChange[];
  readonly findings: readonly Finding[];
}

export function checkResult(file: string, assessment: Assessment): CheckResult {
  return {
    tool: TOOL,
    file,
    asOf: isoText(assessment.asOf),
    summary: summarize(assessment.findings),
    organizations: assessment.standings.map(
      ({ name, shortName, seats, members, deputies, state }) => ({
        name,
        shortName,
        seats,
        members,
        deputies,
        state,
      }),
    ),
    ...(assessment.ruleChanges.length > 0 && { rules: assessment.ruleChanges }),
    findings: assessment.findings,
  };
}
