import type { FindingCode } from "../findings";
import type { Place } from "../grid";
import type { RuleSetting } from "./rule-settings";

/** A rule that was off or weighed otherwise than by itself. Plain data: goes into JSON as it is. */
export interface RuleChange {
  readonly code: FindingCode;
  readonly title: string;
  readonly setting: RuleSetting;
  /** The body whose findings it concerns, as its findings name it; none: those of the whole workbook. */
  readonly organization?: string;
  /** "sheet": a row of the Gremien sheet; "settings": what a user said for the whole workbook. */
  readonly from: "sheet" | "settings";
  /** The cell that says so. */
  readonly place?: Place;
  /** How many findings are not told, or weigh otherwise. */
  readonly count: number;
}

/** What stands under "Ausnahmen" and changes nothing. */
export interface RefusedException {
  /** As it was written, without what stands beside it. */
  readonly text: string;
  readonly organization: string;
  readonly place: Place;
  /**
   * "unknown": no rule and setting that is understood; "always-judged": a rule that is never off;
   * "whole": a rule about the whole workbook, where a row speaks of one body.
   */
  readonly reason: "unknown" | "always-judged" | "whole";
}
