import type { Role } from "../../register";
import type { RowFacts } from "./membership-rows";
import type { RowContext, RowScope, ToldOrigin } from "./row-context";
import type { HeadSpots } from "./shared-spots";

/**
 * Where that is told which the row itself may leave out: a section that makes a deputy, a Fraktion named
 * once, the term of the title, the Gremium of the row above.
 */
export function headSpots(
  { row, scope, organization, term }: RowFacts,
  role: Role,
  { start }: RowContext,
): HeadSpots {
  const titled = term === start.term?.term ? start.term : undefined;
  return {
    organization: organization.row === row.index ? organization.column : organization,
    role: role !== "member" && scope.section?.role === role ? scope.section : undefined,
    onBehalfOf: originSpot(scope, row.index),
    start: titled?.term.start === undefined ? undefined : titled,
    end: titled?.term.end === undefined ? undefined : titled,
    substituteFor: undefined,
  };
}

/** A cell that is merged over the row is its own, though it is blank there. */
function originSpot({ origin }: RowScope, row: number): number | ToldOrigin | undefined {
  return origin?.row === row ? origin.column : origin;
}
