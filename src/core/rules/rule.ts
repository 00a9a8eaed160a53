import type { ApportionmentMethod } from "../apportionment";
import type { Day } from "../calendar";
import { finding, type Case, type Facts, type Finding, type FindingKind } from "../findings";
import type { RegisterIndex } from "../register";

export interface CheckOptions {
  /** The Stichtag. */
  readonly asOf: Day;
  /** How seats are shared out among Fraktionen; Hare/Niemeyer, unless said otherwise. */
  readonly apportionment?: ApportionmentMethod;
}

/** One code with its texts and the question that finds its cases. `check` is pure and never throws. */
export interface Rule<F extends Facts = Facts> extends FindingKind<F> {
  readonly check: (index: RegisterIndex, options: CheckOptions) => Iterable<Case<F>>;
}

/**
 * A rule with its facts typed inside and forgotten outside, so that rules stand in one list. Safe, as
 * `message` is only ever given the facts of the same rule's `check`.
 */
export function rule<F extends Facts>(definition: Rule<F>): Rule {
  return definition as unknown as Rule;
}

/** More cells than a reader follows; a list misread as one body must not fill the report with them. */
const MOST_PLACES = 100;

/** The findings of one rule, in the order of its check. */
export function findingsOf(judged: Rule, index: RegisterIndex, options: CheckOptions): Finding[] {
  return Array.from(judged.check(index, options), (found) =>
    finding(judged, { ...found, places: found.places.slice(0, MOST_PLACES) }),
  );
}
