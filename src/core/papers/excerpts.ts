import type { Assessment } from "../assessment";
import { headingBlock, paragraphBlock, type Block } from "../document";
import { planDelegation, type DelegationPlan, type SessionPlan } from "../planning";
import { finish, type Steps } from "../steps";
import { alternativeTexts, delegationLines, resolutionTexts } from "../views";
import { delegationTable } from "./delegation-table";
import { EXCERPT_KINDS, type Excerpt, type ExcerptKind } from "./excerpt";
import { sessionTable } from "./session-table";

/** What excerpts are made of. */
export interface Sources {
  readonly delegations: DelegationPlan;
  readonly sessions: SessionPlan;
}

/** What is pasted below a heading that the Vorlage has, so without one of its own. */
const BLOCKS: Readonly<Record<ExcerptKind, (sources: Sources) => Block[]>> = {
  "delegation-table": ({ delegations }) => delegationTable(delegations),
  "delegation-lines": ({ delegations }) => delegationLines(delegations).map(paragraphBlock),
  resolution: ({ delegations }) => [
    ...resolutionTexts(delegations).map(paragraphBlock),
    ...alternativeBlocks(delegations),
  ],
  "session-table": ({ sessions }) => sessionTable(sessions),
};

/**
 * The pieces that a workbook has something for, in the order of `EXCERPT_KINDS`; none where it holds no
 * list of members.
 */
export function excerpts(assessment: Assessment, plan: SessionPlan): Excerpt[] {
  return finish(excerptsInSteps(assessment, plan));
}

/** The same in steps, one for each piece. */
export function* excerptsInSteps(
  { index, asOf, hasMembershipTable }: Assessment,
  sessions: SessionPlan,
): Steps<Excerpt[]> {
  if (!hasMembershipTable) return [];
  const sources = { delegations: planDelegation(index, asOf), sessions };
  const found: Excerpt[] = [];
  for (const [position, kind] of EXCERPT_KINDS.entries()) {
    yield { share: position / EXCERPT_KINDS.length, what: "" };
    const blocks = BLOCKS[kind](sources);
    if (blocks.length > 0) found.push({ kind, blocks });
  }
  return found;
}

/** The other way that a council has: its own section of a Vorlage, told apart by a heading. */
function alternativeBlocks(delegations: DelegationPlan): Block[] {
  const texts = alternativeTexts(delegations);
  if (texts.length === 0) return [];
  return [headingBlock("Entscheidungsalternative"), ...texts.map(paragraphBlock)];
}
