import { groupBy } from "../../register";
import { flatMapInSteps, forEachInSteps, part, type Steps } from "../../steps";
import { listedDeputies } from "./deputy-list";
import { readDeputies } from "./deputy-rows";
import type { Draft } from "./draft";
import type { EachEntry } from "./entries";
import { readMembershipRow, type NamedMember, type RowFacts } from "./membership-rows";
import { pairingOf } from "./pairing";
import type { Entry, RowContext } from "./row-context";
import { isAnyFilled } from "./row-facts";
import { withoutRowNumbers } from "./row-numbers";

/** A row with the members whose row it is; those of a merged cell sit in the first of its rows. */
export interface Seat {
  readonly facts: RowFacts;
  /** The memberships that this row names itself. */
  readonly own: readonly Draft[];
  /** The members beside whom a deputy of this row stands. */
  readonly members: readonly NamedMember[];
}

/**
 * Layout 2: each row is a seat, the deputy stands beside the member ("Mitglied | Stellvertretung"); and
 * layout 3, where both are lists of a block. Which it is, the pairing tells.
 */
export function* readRowPerSeat(each: EachEntry, context: RowContext): Steps<Draft[]> {
  const entries: Entry[] = [];
  yield* part(
    each((entry) => void entries.push(entry)),
    0,
    0.2,
  );
  const pairing = pairingOf(entries, context);
  const seats = yield* part(seatsOf(entries, context), 0.2, 0.6);
  if (pairing.type === "rows") {
    const drafts = flatMapInSteps(seats, (seat) => [
      ...seat.own,
      ...readDeputies(seat, "beside", context),
    ]);
    return yield* part(drafts, 0.6, 1);
  }
  const blocks = groupBy(seats, ({ facts }) => facts.scope.block);
  const drafts = flatMapInSteps([...blocks.values()], (block) => {
    const deputies = block.flatMap((seat) => readDeputies(seat, "listed", context));
    const members = block.flatMap(({ own }) => own);
    return [...members, ...listedDeputies(deputies, pairing.ranked, context.reading)];
  });
  return yield* part(drafts, 0.6, 1);
}

function* seatsOf(entries: readonly Entry[], context: RowContext): Steps<Seat[]> {
  const seats: Seat[] = [];
  yield* forEachInSteps(entries, (entry) => {
    const above = seats.at(-1);
    if (above && goesOn(entry, context)) {
      seats.push({ ...above, facts: { ...above.facts, ...entry }, own: [] });
      return;
    }
    const read = readMembershipRow(entry, context);
    if (!read) return;
    const { facts, members } = read;
    const own = withoutRowNumbers(
      members.map(({ draft }) => draft),
      context.columns,
    );
    seats.push({ facts, own, members });
  });
  return seats;
}

/** The member's cell is merged with the one above: a second deputy of his. */
function goesOn({ row }: Entry, { columns, merged }: RowContext): boolean {
  const { name } = columns.member;
  return (
    row.cells[name] === undefined &&
    merged(row.index, name) !== undefined &&
    !isAnyFilled(row, [columns.organization])
  );
}
