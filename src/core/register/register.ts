import type { Place } from "../grid";
import type { DeputyPool } from "./deputy-pool";
import type { BlockedDays, Consultation, Meeting, ScheduledMeeting } from "./meeting";
import type { Membership, OpenSeat } from "./membership";
import type { MembershipList } from "./membership-list";
import type { Organization } from "./organization";
import type { PaperReference } from "./paper-reference";
import type { Person } from "./person";
import type { OrganizationRules, SeatQuota } from "./seat-quota";
import type { WrittenExceptions } from "./written-exceptions";

/** Everything that the workbook says about who sits where. Built once by reading, never changed. */
export interface Register {
  /** Organizations of the rules first, in their order, then the others in the order of the sheets. */
  readonly organizations: readonly Organization[];
  readonly persons: readonly Person[];
  /** In the order of the sheets. */
  readonly memberships: readonly Membership[];
  readonly openSeats: readonly OpenSeat[];
  /** What the lists say instead of naming deputies. */
  readonly deputyPools: readonly DeputyPool[];
  readonly quotas: readonly SeatQuota[];
  readonly rules: readonly OrganizationRules[];
  /** In the order of the Gremien sheet; missing where no sheet was read. */
  readonly exceptions?: readonly WrittenExceptions[];
  /** "paper": no Gremien sheet, the rules of the council paper hold. */
  readonly rulesFrom: "paper" | "sheet";
  /** First cell of the first membership table: where to look when something is missing altogether. */
  readonly membershipTable: Place | undefined;
  /** How the lists of members are laid out; missing where no sheet was read. */
  readonly lists?: readonly MembershipList[];
  readonly meetings: readonly Meeting[];
  readonly consultations: readonly Consultation[];
  readonly blockedDays: readonly BlockedDays[];
  readonly schedule: readonly ScheduledMeeting[];
  /** Every number outside of the lists that is clearly meant as one of a paper, well-formed or not. */
  readonly paperReferences: readonly PaperReference[];
  /** The paper at hand: the first that is well-formed, else the first. */
  readonly paperReference: string | undefined;
}
