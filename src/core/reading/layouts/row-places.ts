import { placeOf, type Place } from "../../grid";
import type { MembershipPlaces } from "../../register";

/** Where a fact stands: in a column of the row itself, zero-based, or in a cell elsewhere. */
export type Spot = number | { readonly place: Place };

/** The spots of all that is told of a membership. Rows that are filled alike share one. */
export interface Spots {
  readonly person: number;
  readonly organization: Spot;
  readonly role: Spot | undefined;
  readonly onBehalfOf: Spot | undefined;
  readonly start: Spot | undefined;
  readonly end: Spot | undefined;
  readonly substituteFor: Spot | undefined;
  readonly rank: Spot | undefined;
}

/**
 * The cells of a membership by the number of its row. They are made when they are asked for: of a million
 * memberships few are ever pointed at, and eight cells of each would be most of what is kept of it.
 */
export class RowPlaces implements MembershipPlaces {
  constructor(
    private readonly sheet: string,
    private readonly row: number,
    private readonly spots: Spots,
  ) {}

  get person(): Place {
    return this.at(this.spots.person);
  }

  get organization(): Place {
    return this.at(this.spots.organization);
  }

  get role(): Place | undefined {
    return this.told(this.spots.role);
  }

  get onBehalfOf(): Place | undefined {
    return this.told(this.spots.onBehalfOf);
  }

  get start(): Place | undefined {
    return this.told(this.spots.start);
  }

  get end(): Place | undefined {
    return this.told(this.spots.end);
  }

  get substituteFor(): Place | undefined {
    return this.told(this.spots.substituteFor);
  }

  get rank(): Place | undefined {
    return this.told(this.spots.rank);
  }

  private told(spot: Spot | undefined): Place | undefined {
    return spot === undefined ? undefined : this.at(spot);
  }

  private at(spot: Spot): Place {
    if (typeof spot !== "number") return spot.place;
    return placeOf(this.sheet, { row: this.row, column: spot });
  }
}

/** The same places and one more: places that are made when asked for cannot be spread. */
export function withSubstituteFor(
  places: MembershipPlaces,
  substituteFor: Place,
): MembershipPlaces {
  const { person, organization, role, onBehalfOf, start, end, rank } = places;
  return { person, organization, role, onBehalfOf, start, end, substituteFor, rank };
}
