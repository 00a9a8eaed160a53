import type { Body, BodyColumn } from "../body";
import type { Entry, MemberColumn } from "../entry";
import type { InventedPerson } from "../person";
import type { Town } from "../town";
import type { Meeting, MeetingColumn } from "../meeting";

/** A cell, told by what stands in it: its row is not known yet. */
export type Spot =
  | { readonly entry: Entry; readonly column: MemberColumn }
  | { readonly body: Body; readonly column: BodyColumn }
  | { readonly meeting: Meeting; readonly column: MeetingColumn };

/** What a check has to say of a defect; the first spot is the cell to go to. */
export interface Planted {
  readonly code: string;
  readonly organization?: string;
  /** A text where a check that sees a single cell knows no more than what stands there. */
  readonly person?: InventedPerson | string;
  readonly spots: readonly Spot[];
}

/** What a defect may work with. */
export interface Ground {
  readonly town: Town;
  readonly body: Body;
  readonly councillors: readonly InventedPerson[];
}

/** Spoils a body in one way and tells everything that is wrong with it now. */
export type Defect = (ground: Ground) => Planted[];

export function at(entry: Entry, column: MemberColumn = "familyName"): Spot {
  return { entry, column };
}

/** One finding about this body; its person, where one is meant, is that of the first row. */
export function about(
  { name }: Body,
  code: string,
  person: Planted["person"],
  spots: readonly Spot[],
): Planted {
  return { code, organization: name, ...(person && { person }), spots };
}

/** The seat at this place among those of plain members: the chair is left alone. */
export function seatOf({ seats }: Body, place = 0) {
  const seat = seats[1 + (place % (seats.length - 1))];
  if (!seat) throw new RangeError("a body without members");
  return seat;
}

export function without(body: Body, entry: Entry | undefined): void {
  body.entries = body.entries.filter((each) => each !== entry);
}

/** Below the last row of the body. */
export function addBelow(body: Body, entry: Entry): Entry {
  body.entries.push(entry);
  return entry;
}
