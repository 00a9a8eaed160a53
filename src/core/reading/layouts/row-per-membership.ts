import type { Row } from "../../grid";
import { groupBy } from "../../register";
import type { Steps } from "../../steps";
import { listedDeputies } from "./deputy-list";
import type { Draft } from "./draft";
import type { EachEntry } from "./entries";
import { readMembershipRow } from "./membership-rows";
import { withNumberedMembers } from "./numbered-deputies";
import type { RowContext, RowScope } from "./row-context";
import { isAnyFilled } from "./row-facts";
import { withoutRowNumbers } from "./row-numbers";

/** What makes a row a membership of its own where the name is merged over several rows. */
const OWN_FACTS = ["organization", "role", "onBehalfOf", "substituteFor", "start", "end"] as const;

/**
 * Layout 1: each row is one membership; a deputy has a row of his own and names whom he stands in for.
 * Under a heading "Stellvertretende Mitglieder" he need not: there the deputies are a list.
 */
export function* readRowPerMembership(
  entries: EachEntry,
  context: RowContext,
): Steps<readonly Draft[]> {
  const read: Draft[] = [];
  const listed = new Map<number, RowScope>();
  yield* entries((entry) => {
    if (isSameAgain(entry.row, context)) return;
    const { scope } = entry;
    for (const { draft } of readMembershipRow(entry, context)?.members ?? []) {
      if (isListed(draft, scope)) listed.set(read.length, scope);
      read.push(draft);
    }
  });
  const drafts = withoutRowNumbers(withNumberedMembers(read), context.columns);
  return listed.size === 0 ? drafts : withLists(drafts, listed, context);
}

/** Further lines of a merged row: an address below, a second telephone. */
function isSameAgain(row: Row, { columns, merged }: RowContext): boolean {
  const { name } = columns.member;
  if (row.cells[name] !== undefined || merged(row.index, name) === undefined) return false;
  return !isAnyFilled(
    row,
    OWN_FACTS.map((field) => columns.single.get(field)),
  );
}

/** A deputy below a heading for deputies. */
function isListed({ role }: Draft, { section }: RowScope): boolean {
  return role === "substitute" && section?.role === "substitute";
}

/** `listed`: the scopes of the deputies below such a heading, by the position of the draft. */
function withLists(
  drafts: readonly Draft[],
  listed: ReadonlyMap<number, RowScope>,
  { reading }: RowContext,
): Draft[] {
  const settled = [...drafts];
  const open = [...listed].filter(([at]) => drafts[at]?.target === undefined);
  for (const own of groupBy(open, ([, { block }]) => block).values()) {
    const ranked = own[0]?.[1].section?.ranked === true;
    const deputies = own.flatMap(([at]) => drafts[at] ?? []);
    for (const [index, draft] of listedDeputies(deputies, ranked, reading).entries()) {
      const at = own[index]?.[0];
      if (at !== undefined) settled[at] = draft;
    }
  }
  return settled;
}
