import { readNameCell } from "../../names/open-words";
import { targetAt } from "../deputy-target";
import { numberedNames, rankedNames } from "../ranked-names";
import type { Block, BlockDraft, EntryContext } from "./block";
import { draftOf } from "./block-drafts";
import type { Clause } from "./deputy-clauses";
import { isPersonText, peopleIn } from "./person-text";

/**
 * The deputies named beside the members of an entry, or in a line of their own below. Behind one member
 * they are his; behind several, or where their order counts, they are nobody's in particular.
 */
export function addDeputies(
  block: Block,
  own: readonly BlockDraft[],
  clauses: readonly Clause[],
  context: EntryContext,
): void {
  const members = own.filter(({ role }) => role !== "substitute");
  if (clauses.length === 0) {
    block.uncovered.push(...members);
    return;
  }
  const [member, ...others] = [...block.uncovered.filter(() => own.length === 0), ...members];
  const only = others.length === 0 ? member : undefined;
  for (const clause of clauses) addClause(block, only, clause, context);
  block.uncovered = [];
}

function addClause(
  block: Block,
  member: BlockDraft | undefined,
  { text, ordered }: Clause,
  context: EntryContext,
): void {
  const says = readNameCell(text);
  const onBehalfOf = member?.onBehalfOf ?? context.fraktion;
  if (says === "pool") block.pools.push({ text, onBehalfOf, place: context.place });
  if (says !== "name") return;
  const target = member && !ordered ? targetAt(member.mention) : undefined;
  const term = member ? { term: member.term } : {};
  const free = target ?? (ordered ? undefined : "only-member");
  const names = ordered ? rankedNames(text) : (numberedNames(text) ?? unranked(text));
  for (const { text: name, rank } of names) {
    if (!isPersonText(name)) continue;
    block.drafts.push(draftOf(block, name, "substitute", { target: free, rank, ...term }, context));
  }
}

function unranked(text: string): { readonly text: string; readonly rank: undefined }[] {
  return peopleIn(text).map((name) => ({ text: name, rank: undefined }));
}
