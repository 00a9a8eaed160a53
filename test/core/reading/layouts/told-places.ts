import type { Place } from "../../../../src/core/grid";
import type { MembershipPlaces } from "../../../../src/core/register";

const FACTS = ["role", "onBehalfOf", "start", "end", "substituteFor", "rank"] as const;

/** What is told of a membership beside the person and the organization, and in which cells. */
export function toldPlaces(places: MembershipPlaces): (readonly [what: string, place: Place])[] {
  return FACTS.flatMap((what) => {
    const place = places[what];
    return place ? [[what, place] as const] : [];
  });
}
