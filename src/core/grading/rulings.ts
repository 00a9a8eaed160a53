import { FINDING_CODES, type FindingCode, type FindingKind } from "../findings";
import { isPossible } from "./always-judged";
import type { RuleChange } from "./rule-change";
import type { RuleSettings } from "./rule-settings";

/** What is said of a rule: for the whole workbook, or for the findings of one body. */
export type Ruling = Pick<RuleChange, "code" | "setting" | "organization" | "from" | "place">;

interface Saying {
  readonly settings: RuleSettings;
  /** For single bodies; they go before the settings, a later one before an earlier. */
  readonly exceptions: readonly Ruling[];
}

/**
 * The rulings that change something: none that says what the rule says itself, or what holds for that body
 * all the same. Those of the whole workbook first, in the order of the catalogue.
 */
export function effectiveRulings(
  { settings, exceptions }: Saying,
  kinds: readonly FindingKind[],
): Ruling[] {
  const own = new Map(kinds.map(({ code, severity }) => [code, severity] as const));
  const forAll = FINDING_CODES.flatMap((code): Ruling[] => {
    const setting = settings.get(code);
    const isSaid = setting !== undefined && isPossible(code, setting);
    return isSaid && setting !== own.get(code) ? [{ code, setting, from: "settings" }] : [];
  });
  const last = new Map(exceptions.map((ruling) => [rulingKey(ruling), ruling]));
  const forOne = [...last.values()].filter(
    ({ code, setting }) => setting !== (settings.get(code) ?? own.get(code)),
  );
  return [...forAll, ...forOne];
}

/** The same for a finding and for what is said of it; no code holds a blank. */
export function rulingKey(of: {
  readonly code: FindingCode;
  readonly organization?: string | undefined;
}): string {
  return `${of.code} ${of.organization ?? ""}`;
}
