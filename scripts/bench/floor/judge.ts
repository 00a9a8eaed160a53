import { bodySides, type BodySide } from "./body-sides";
import { memberSeats, type MemberSeats } from "./member-seats";
import { personsOf, type Persons } from "./persons";
import type { ListColumns } from "./read-list";
import { CHAIR, DEPUTY, kindsOf, MEMBER } from "./row-kinds";
import { termsOf, type Terms } from "./terms";

/** What eight rules found: rows of the sheet, or names of bodies. */
export type Found = Record<string, (number | string)[]>;

/** The list as the rules ask for it; each column by row, from 0 on. */
export interface Board extends Persons, BodySide {
  readonly list: ListColumns;
  readonly kinds: Uint8Array;
  readonly terms: Terms;
  readonly seats: MemberSeats;
}

export interface Judged extends Board {
  readonly found: Found;
}

/** The first row of a sheet below its headings. */
const FIRST = 2;

/** Eight rules on integers; joins by numbers of pairs. */
export function judge(list: ListColumns): Judged {
  const kinds = kindsOf(list);
  const parts = {
    list,
    kinds,
    terms: termsOf(list.members),
    ...personsOf(list),
    ...bodySides(list),
  };
  const board: Board = { ...parts, seats: memberSeats(parts) };
  const found = { ...seatCounts(board), ...deputyFaults(board), ...memberFaults(board) };
  return { ...board, found };
}

/** Persons on seats on the Stichtag against the seats told: one for each chain with a running row. */
function seatCounts({ list: { bodies, texts }, bodyOf, seats, terms }: Board): Found {
  const counts = new Int32Array(bodies.name.length);
  for (const last of seats.lastRows) {
    let row = last;
    while (row >= 0 && !terms.isRunning(row)) row = seats.rowBefore(row);
    const body = row < 0 ? -1 : (bodyOf[row] ?? -1);
    if (body >= 0) counts[body] = (counts[body] ?? 0) + 1;
  }
  const found = { "seat-vacant": [] as string[], "seat-surplus": [] as string[] };
  for (const [body, quota] of bodies.quota.entries()) {
    const count = counts[body] ?? 0;
    if (quota === 0 || count === quota) continue;
    const name = texts.textOf(bodies.name[body] ?? 0);
    if (count > quota) found["seat-surplus"].push(name);
    else if (bodies.declined[body] === 0) found["seat-vacant"].push(name);
  }
  return found;
}

/** What is wrong with the rows of deputies. */
function deputyFaults({ list, kinds, bodyOf, persons, targets, seats, terms }: Board): Found {
  const [self, member, orphan]: [number[], number[], number[]] = [[], [], []];
  const { target } = list.members;
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] !== DEPUTY || target[row] === 0) continue;
    const [body, person, named] = [bodyOf[row] ?? 0, persons[row] ?? 0, targets[row] ?? 0];
    if (person === named) self.push(row + FIRST);
    else if (hasOverlap(seats.lastRow(body, person), row)) member.push(row + FIRST);
    if (seats.lastRow(body, named) < 0) orphan.push(row + FIRST);
  }
  function hasOverlap(last: number, row: number): boolean {
    let other = last;
    while (other >= 0 && !terms.overlap(other, row)) other = seats.rowBefore(other);
    return other >= 0;
  }
  return { "deputy-self": self, "deputy-is-member": member, "deputy-orphan": orphan };
}

/** What is wrong with the rows of members; reversed terms with those of all. */
function memberFaults(board: Board): Found {
  const { kinds, persons, terms, hasSeats, wantsDeputies, bodyOf } = board;
  const [twice, missing, reversed]: [number[], number[], number[]] = [[], [], []];
  const covered = coveredRows(board);
  for (let row = 0; row < kinds.length; row += 1) {
    const isReversed = terms.isReversed(row);
    if (isReversed) reversed.push(row + FIRST);
    const isSeated = kinds[row] === MEMBER || kinds[row] === CHAIR;
    const body = bodyOf[row] ?? -1;
    if (!isSeated || persons[row] === 0 || hasSeats[body] !== 1) continue;
    if (isSecondSeat(board, row)) twice.push(row + FIRST);
    const isJudged = wantsDeputies[body] === 1 && !isReversed && !terms.isOver(row);
    if (isJudged && covered[row] === 0) missing.push(row + FIRST);
  }
  return { "seat-twice": twice, "deputy-missing": missing, "term-reversed": reversed };
}

function isSecondSeat({ kinds, seats, terms }: Board, row: number): boolean {
  let other = kinds[row] === MEMBER ? seats.rowBefore(row) : -1;
  while (other >= 0 && (kinds[other] !== MEMBER || !terms.overlap(other, row))) {
    other = seats.rowBefore(other);
  }
  return other >= 0;
}

/** 1 for a member's row for some of whose time a deputy is named; a reversed term may be any time. */
function coveredRows({ kinds, bodyOf, targets, seats, terms }: Board): Uint8Array {
  const covered = new Uint8Array(kinds.length);
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] !== DEPUTY || targets[row] === 0) continue;
    let member = seats.lastRow(bodyOf[row] ?? 0, targets[row] ?? 0);
    for (; member >= 0; member = seats.rowBefore(member)) {
      if (terms.isReversed(row) || terms.overlap(member, row)) covered[member] = 1;
    }
  }
  return covered;
}
