import type { Place } from "../../grid";
import type { MembershipPlaces, Role } from "../../register";
import type { RowFacts } from "./membership-rows";
import type { RowContext } from "./row-context";
import { placesOf } from "./row-places";

/**
 * The cells that a membership was read from. What a heading above says is found there: a section that
 * makes a deputy, a Fraktion named once, the term of the title.
 */
export function scopePlaces(
  { row, scope, organization, term }: RowFacts,
  person: Place,
  role: Role,
  { columns, table, start }: RowContext,
): MembershipPlaces {
  const own = placesOf(row, person, organization.place, columns, table);
  const heads = role !== "member" && scope.section?.role === role ? scope.section.place : undefined;
  const titled = term === start.term?.term ? start.term : undefined;
  return {
    ...(heads ? { role: heads } : {}),
    ...(scope.origin ? { onBehalfOf: scope.origin.place } : {}),
    ...(titled?.term.start === undefined ? {} : { start: titled.place }),
    ...(titled?.term.end === undefined ? {} : { end: titled.place }),
    ...own,
  };
}
