// What can be planted, by the kind of body that bears it without being spoiled in any other way.
import type { BodyKind } from "../body";
import * as deputies from "./deputies";
import type { Defect } from "./planted";
import * as rows from "./rows";
import * as seats from "./seats";

export {
  delegateOutsideSource,
  delegateWithoutVote,
  deputyOutsideSource,
  proportion,
  severalOrganizations,
} from "./sending";
export { organizationSimilar } from "./rows";
export type { Planted, Spot } from "./planted";

/** In the order in which bodies of a kind get them. */
export const DEFECTS: Readonly<Partial<Record<BodyKind, readonly Defect[]>>> = {
  personal: [
    seats.seatVacant,
    seats.seatSurplus,
    seats.seatTwice,
    seats.seatOpen,
    seats.declinedButFilled,
    deputies.deputyMissing,
    deputies.deputySelf,
    deputies.deputyIsMember,
    deputies.deputyShared,
    deputies.deputySurplus,
    deputies.deputyOrphan,
    deputies.deputyTermShort,
    deputies.deputyReversed,
  ],
  ranked: [deputies.deputyRank],
  board: [seats.womenShare, seats.deputyUnforeseen],
  unseated: [
    rows.rowDuplicate,
    rows.termReversed,
    rows.termOverlap,
    rows.termOutsidePeriod,
    rows.dateUnreadable,
    rows.dateIncomplete,
    rows.cellError,
    rows.roleUnknown,
    rows.nameMissing,
    rows.nameSimilar,
    rows.organizationWithoutQuota,
  ],
};
