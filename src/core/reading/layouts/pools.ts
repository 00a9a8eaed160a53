import type { Place } from "../../grid";
import { groupBy, type DeputyPool, type Membership, type Organization } from "../../register";
import { partyKey } from "../../words";
import type { Reading } from "../reading";
import { poolCircle } from "./pool-statement";

/** A pool as read, before it is known who sits where. */
export interface DraftPool extends Omit<DeputyPool, "members"> {
  /** So many deputies are named, and so many members have one; undefined: the circle is there for all. */
  readonly named?: number | undefined;
}

/** Where a pool statement was found, and the Fraktion of its row or block, if one is told. */
export interface PoolContext {
  readonly organization: Organization;
  readonly onBehalfOf: string | undefined;
  readonly place: Place;
}

/** Keeps what a cell says instead of naming a deputy; `text` is known to be such a statement. */
export function notePool(text: string, context: PoolContext, reading: Reading): void {
  reading.deputyPools.push({ ...context, text, onBehalfOf: originOf(text, context) });
}

function originOf(text: string, { onBehalfOf }: PoolContext): string | undefined {
  const circle = poolCircle(text);
  switch (circle.type) {
    case "fraktion":
      return circle.name;
    case "own":
      return onBehalfOf;
    case "organization":
      return undefined;
  }
}

/** The pools with whom they cover; those that cover nobody are left out. One that is repeated in every row of a block is one pool. */
export function deputyPoolsOf(
  drafts: readonly DraftPool[],
  memberships: readonly Membership[],
): DeputyPool[] {
  const distinct = [...groupBy(drafts, ({ organization }) => organization)].map(
    ([organization, own]) => [organization, oncePerFraktion(own)] as const,
  );
  const members = membersIn(new Set(distinct.map(([organization]) => organization)), memberships);
  return distinct.flatMap(([organization, own]) => {
    const there = members.get(organization) ?? [];
    const byFraktion = groupBy(there, ({ onBehalfOf }) => keyOf(onBehalfOf));
    return own
      .map(({ named, ...pool }): DeputyPool => {
        const { onBehalfOf } = pool;
        const all = onBehalfOf === undefined ? there : (byFraktion.get(keyOf(onBehalfOf)) ?? []);
        return { ...pool, members: all.slice(0, named) };
      })
      .filter((pool) => pool.members.length > 0);
  });
}

function oncePerFraktion(pools: readonly DraftPool[]): DraftPool[] {
  return [...groupBy(pools, ({ onBehalfOf }) => keyOf(onBehalfOf)).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, named: namedBy(own) }] : [];
  });
}

function namedBy(pools: readonly DraftPool[]): number | undefined {
  const all = pools.map(({ named }) => named);
  return all.includes(undefined) ? undefined : all.reduce((sum = 0, more = 0) => sum + more, 0);
}

function keyOf(onBehalfOf: string | undefined): string | undefined {
  return onBehalfOf === undefined ? undefined : partyKey(onBehalfOf);
}

function membersIn(
  organizations: ReadonlySet<Organization>,
  memberships: readonly Membership[],
): Map<Organization, Membership[]> {
  const rows = memberships.filter(
    ({ organization, role }) => role !== "substitute" && organizations.has(organization),
  );
  return groupBy(rows, ({ organization }) => organization);
}
