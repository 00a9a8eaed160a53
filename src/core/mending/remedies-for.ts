import type { Finding } from "../findings";
import type { Choice, Remedy } from "./remedy";
import { MENDS } from "./remedies";
import type { Situation } from "./situation";

/**
 * What a user can do about a finding with a click, the most usual first; empty where nothing is sure.
 * A choice names all cells that it changes, none of which holds a formula that is known.
 */
export function remediesFor(finding: Finding, situation: Situation): Remedy[] {
  const remedies = MENDS[finding.code]?.(finding, situation) ?? [];
  return remedies
    .map((remedy) => ({ ...remedy, choices: remedy.choices.filter(changesSomething) }))
    .filter(({ choices }) => choices.length > 0);
}

function changesSomething({ amendment }: Choice): boolean {
  return amendment.edits.length > 0;
}
