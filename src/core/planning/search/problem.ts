/** Something that is to get one day: what each day would cost, by its place among the problem's days. */
export interface Slot {
  /** As long as the days; Infinity where the day is out of the question, else a whole number. */
  readonly costs: readonly number[];
  /** Whose slot it is: `clash` tells which bodies cannot share a day. */
  readonly body: number;
}

/** day(to) − day(from) must be at least so much; less than zero: `from` may lie behind, but not further. */
export interface Distance {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** Days for slots at the least cost in sum. Days are numbers of days, ascending. */
export interface PlacementProblem {
  readonly days: readonly number[];
  readonly slots: readonly Slot[];
  readonly distances: readonly Distance[];
  /** True where two bodies cannot meet on one day; the same of both, and of a body with itself. */
  readonly clash: (body: number, other: number) => boolean;
}

/** For each slot the place of its day. */
export type Placement = readonly number[];

/** `isProven`: there is none that costs less; false only where the search was cut off. */
export type SearchResult =
  | {
      readonly type: "placed";
      readonly places: Placement;
      readonly cost: number;
      readonly isProven: boolean;
    }
  | { readonly type: "impossible" }
  /** Cut off before anything was found. */
  | { readonly type: "unknown" };
