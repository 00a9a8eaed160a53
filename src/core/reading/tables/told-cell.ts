import { placeOf, type Place } from "../../grid";

/**
 * A cell that something was read from. It makes its place when it is asked for: a list has a million
 * cells, few of which are ever pointed at, and a place is a text.
 */
export class ToldCell {
  constructor(
    private readonly sheet: string,
    /** Zero-based. */
    readonly row: number,
    readonly column: number,
  ) {}

  get place(): Place {
    return placeOf(this.sheet, this);
  }
}
