import type { Day } from "../../calendar";
import type { Organization } from "../../register";

/** Why a proposed session lies on its day. The texts are German phrases. */
export interface SessionReason {
  readonly organization: Organization;
  readonly day: Day;
  /** Where an even spread over the year, or the round that it prepares, would have it. */
  readonly ideal: Day;
  /** What stands against the ideal day: "Osterferien", "belegt durch ABSI"; "" where it is the day. */
  readonly against: string;
  /** The next best day with all other sessions where they are; undefined: there is no other. */
  readonly next: NextBest | undefined;
}

export interface NextBest {
  readonly day: Day;
  /** In squared days, as the measure counts: never less than 0. */
  readonly extraCost: number;
  /** "5 Tage weiter vom idealen Tag, Freitag". */
  readonly why: string;
}
