import { linesOf, type Line } from "../table-lines";
import type { DeputyFacts, SeatRole } from "./facts";
import type { Carried } from "./within";

/** What each layout can tell; only so much is written in it and asked of the reading. */
export const CARRIED: readonly (readonly [layout: string, carried: Carried])[] = linesOf(`
layout             | terms | votes | open | declined | Fraktion | only member | roles                                    | deputies
row per membership | yes   | yes   | yes  | yes      |          |             | member chair deputy-chair advisory guest | personal list ranked rankedByFraktion pool
row per seat       | yes   | yes   | yes  | yes      |          |             | member chair deputy-chair advisory guest | personal pool
block per Fraktion |       |       | yes  |          | needed   |             | member chair deputy-chair advisory       | personal list rankedByFraktion pool
sheet per Gremium  | yes   | yes   | yes  |          |          |             | member chair deputy-chair advisory guest | personal list ranked rankedByFraktion pool
matrix of persons  |       |       | yes  |          |          | known       | member chair deputy-chair advisory guest | personal list ranked rankedByFraktion
matrix of bodies   |       |       |      |          |          | known       | member chair deputy-chair advisory guest | personal list ranked rankedByFraktion
numbered text      |       |       | yes  | yes      |          |             | member chair deputy-chair advisory       | personal ranked pool
sections           |       | yes   | yes  |          |          |             | member chair deputy-chair advisory guest | list ranked pool
`).map((line) => [line.cells.get("layout") ?? "", carriedBy(line)] as const);

function carriedBy({ cells }: Line): Carried {
  return {
    terms: cells.has("terms"),
    votes: cells.has("votes"),
    openSeats: cells.has("open"),
    declined: cells.has("declined"),
    roles: (cells.get("roles") ?? "").split(" ") as SeatRole[],
    deputies: (cells.get("deputies") ?? "").split(" ") as DeputyFacts["type"][],
    needsFraktion: cells.has("Fraktion"),
    knowsOnlyMember: cells.has("only member"),
  };
}
