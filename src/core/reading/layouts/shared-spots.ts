import type { Row } from "../../grid";
import { hasText } from "../text/plain-text";
import type { MembershipColumns, PersonColumns } from "./membership-columns";
import { RowPlaces, type Spot, type Spots } from "./row-places";

/** Where the facts of one person of a row may stand: of several columns the first that is filled. */
interface SpotColumns {
  readonly person: number;
  readonly role?: readonly number[];
  readonly onBehalfOf: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly substituteFor?: readonly number[];
  readonly rank?: readonly number[];
}

/** What is told elsewhere: by a heading, a title or a row further up; it holds where the row tells nothing. */
export type HeadSpots = Omit<Spots, "person" | "rank">;

/** The places of the person whom a row names in one set of columns. */
export type PlacesOf = (row: Row, heads: HeadSpots) => RowPlaces;

export function placesOfMember(
  { member, onBehalfOf, single }: MembershipColumns,
  sheet: string,
): PlacesOf {
  const at = (...fields: Parameters<typeof single.get>[0][]) =>
    fields.flatMap((field) => single.get(field) ?? []).slice(0, 1);
  return placesIn(sheet, {
    person: member.name,
    role: at("role"),
    onBehalfOf,
    start: at("start", "period"),
    end: at("end"),
    substituteFor: at("substituteFor"),
    rank: at("rank"),
  });
}

/** A deputy beside the member has columns of his own, and for his term those of the row too. */
export function placesOfDeputy(
  { name, onBehalfOf, start, end }: PersonColumns,
  { single }: MembershipColumns,
  sheet: string,
): PlacesOf {
  const defined = (...columns: readonly (number | undefined)[]) =>
    columns.filter((column) => column !== undefined);
  return placesIn(sheet, {
    person: name,
    onBehalfOf: defined(onBehalfOf),
    start: defined(start, single.get("start") ?? single.get("period")),
    end: defined(end, single.get("end")),
  });
}

function placesIn(sheet: string, columns: SpotColumns): PlacesOf {
  const { role = [], onBehalfOf, start, end, substituteFor = [], rank = [] } = columns;
  const asked = [...role, ...onBehalfOf, ...start, ...end, ...substituteFor, ...rank];
  // Rows below one another are headed alike: the spots are made once for each way to fill them.
  let known = new Map<number, Spots>();
  let last: HeadSpots | undefined;
  return (row, heads) => {
    if (!last || !areSame(last, heads) || asked.length > MOST_BITS) known = new Map();
    last = heads;
    const filled = filledBits(row, asked);
    const spots = known.get(filled) ?? spotsOf(row, columns, heads);
    known.set(filled, spots);
    return new RowPlaces(sheet, row.index, spots);
  };
}

function areSame(one: HeadSpots, other: HeadSpots): boolean {
  return (
    one.organization === other.organization &&
    one.role === other.role &&
    one.onBehalfOf === other.onBehalfOf &&
    one.start === other.start &&
    one.end === other.end &&
    one.substituteFor === other.substituteFor
  );
}

/** Hardly any list has more columns that tell the same; then spots are made for each row. */
const MOST_BITS = 31;

/** A bit for each of these few columns that the row has filled. */
function filledBits({ cells }: Row, columns: readonly number[]): number {
  let bits = 0;
  for (let at = 0; at < columns.length; at += 1) {
    if (hasText(cells[columns[at] ?? -1])) bits |= 1 << at;
  }
  return bits;
}

function spotsOf({ cells }: Row, columns: SpotColumns, heads: HeadSpots): Spots {
  const own = (of: readonly number[] = []): Spot | undefined =>
    of.find((column) => hasText(cells[column]));
  return {
    person: columns.person,
    organization: heads.organization,
    role: own(columns.role) ?? heads.role,
    onBehalfOf: own(columns.onBehalfOf) ?? heads.onBehalfOf,
    start: own(columns.start) ?? heads.start,
    end: own(columns.end) ?? heads.end,
    substituteFor: own(columns.substituteFor) ?? heads.substituteFor,
    rank: own(columns.rank),
  };
}
