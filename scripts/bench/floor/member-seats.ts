import { pairNumbers } from "./pair-numbers";
import { CHAIR, MEMBER } from "./row-kinds";

/** The rows of a person as a member of a body, chained from the last to the first; -1: none. */
export interface MemberSeats {
  readonly lastRow: (body: number, person: number) => number;
  readonly rowBefore: (row: number) => number;
  /** Of every chain. */
  readonly lastRows: Int32Array;
}

interface Rows {
  readonly kinds: Uint8Array;
  readonly bodyOf: Int32Array;
  readonly persons: Uint32Array;
}

export function memberSeats({ kinds, bodyOf, persons }: Rows): MemberSeats {
  const seats = pairNumbers(kinds.length);
  const lastRows = new Int32Array(kinds.length + 1).fill(-1);
  const before = new Int32Array(kinds.length).fill(-1);
  for (let row = 0; row < kinds.length; row += 1) {
    const isSeated = kinds[row] === MEMBER || kinds[row] === CHAIR;
    if (!isSeated || persons[row] === 0) continue;
    const seat = seats.numberOf((bodyOf[row] ?? -1) + 1, persons[row] ?? 0);
    before[row] = lastRows[seat] ?? -1;
    lastRows[seat] = row;
  }
  return {
    lastRow: (body, person) => {
      const seat = person === 0 ? 0 : seats.find(body + 1, person);
      return seat === 0 ? -1 : (lastRows[seat] ?? -1);
    },
    rowBefore: (row) => before[row] ?? -1,
    lastRows,
  };
}
