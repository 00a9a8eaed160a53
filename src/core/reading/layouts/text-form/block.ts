import type { Term } from "../../../calendar";
import type { Place, Row } from "../../../grid";
import type { Role } from "../../../register";
import type { Section } from "../../roles/read-section";
import type { Draft } from "../draft";

/** A membership of a block; its organization is looked up when the block is read for good. */
export type BlockDraft = Omit<Draft, "organization">;

export interface BlockSeat {
  readonly text: string;
  readonly role: Role;
  readonly onBehalfOf: string | undefined;
  readonly place: Place;
}

export interface BlockPool {
  readonly text: string;
  readonly onBehalfOf: string | undefined;
  readonly place: Place;
}

/** What a text says of one organization, and how sure it is that it says so. Grows line by line. */
export interface Block {
  readonly name: string;
  readonly place: Place;
  /** A heading of its own names the organization; else a title or the sheet. */
  readonly isHeaded: boolean;
  readonly drafts: BlockDraft[];
  readonly openSeats: BlockSeat[];
  readonly pools: BlockPool[];
  declined: Place | undefined;
  /** What a title above tells of all its members: "Wahlperiode 2020–2025". */
  term: Term;
  readonly rows: Set<Row>;
  /** Entries that are beyond doubt, that may be names, and that are none. */
  sure: number;
  possible: number;
  foreign: number;
  /** Members for whom no deputy has been named yet. */
  uncovered: BlockDraft[];
}

export function newBlock(name: string, place: Place, isHeaded: boolean, term: Term): Block {
  return {
    name,
    place,
    isHeaded,
    drafts: [],
    openSeats: [],
    pools: [],
    declined: undefined,
    term,
    rows: new Set(),
    sure: 0,
    possible: 0,
    foreign: 0,
    uncovered: [],
  };
}

/** Where an entry stands: below which headings. */
export interface EntryContext {
  readonly place: Place;
  readonly section: Section;
  /** "Persönliche Vertretungen": counted as the members are. */
  readonly isPersonal: boolean;
  readonly fraktion: string | undefined;
}

/** Without a heading of its own a list must name deputies: a sheet's name alone heads anything. */
export function isSure({ sure, foreign, isHeaded, drafts, pools }: Block): boolean {
  const isTold = isHeaded || pools.length > 0 || drafts.some(({ role }) => role === "substitute");
  return sure > 0 && foreign <= sure && isTold;
}
