import type { Row } from "../../grid";
import { groupBy } from "../../register";
import { flatMapInSteps, type Steps } from "../../steps";
import { listedDeputies } from "./deputy-list";
import type { Draft } from "./draft";
import { readMembershipRow } from "./membership-rows";
import { withNumberedMembers } from "./numbered-deputies";
import type { Entry, RowContext, RowScope } from "./row-context";
import { isAnyFilled } from "./row-facts";
import { withoutRowNumbers } from "./row-numbers";

/** What makes a row a membership of its own where the name is merged over several rows. */
const OWN_FACTS = ["organization", "role", "onBehalfOf", "substituteFor", "start", "end"] as const;

/**
 * Layout 1: each row is one membership; a deputy has a row of his own and names whom he stands in for.
 * Under a heading "Stellvertretende Mitglieder" he need not: there the deputies are a list.
 */
export function* readRowPerMembership(
  entries: readonly Entry[],
  context: RowContext,
): Steps<Draft[]> {
  const read = yield* flatMapInSteps(entries, (entry) => {
    if (isSameAgain(entry.row, context)) return [];
    const members = readMembershipRow(entry, context)?.members ?? [];
    return members.map(({ draft }) => ({ draft, scope: entry.scope }));
  });
  const numbered = withNumberedMembers(read.map(({ draft }) => draft));
  const drafts = withoutRowNumbers(numbered, context.columns);
  return withLists(
    drafts.map((draft, index) => ({ draft, scope: read[index]?.scope })),
    context,
  );
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

interface ScopedDraft {
  readonly draft: Draft;
  readonly scope: RowScope | undefined;
}

function withLists(scoped: readonly ScopedDraft[], { reading }: RowContext): Draft[] {
  const listed = scoped.filter(isListed);
  const settled = new Map<Draft, Draft>();
  for (const own of groupBy(listed, ({ scope }) => scope?.block).values()) {
    const ranked = own[0]?.scope?.section?.ranked === true;
    const drafts = own.map(({ draft }) => draft);
    const list = listedDeputies(drafts, ranked, reading);
    drafts.forEach((draft, index) => settled.set(draft, list[index] ?? draft));
  }
  return scoped.map(({ draft }) => settled.get(draft) ?? draft);
}

function isListed({ draft: { role, target }, scope }: ScopedDraft): boolean {
  const isOfSection = role === "substitute" && scope?.section?.role === "substitute";
  return isOfSection && target === undefined;
}
