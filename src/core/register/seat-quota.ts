import type { DayCount } from "../calendar";
import type { Place } from "../grid";
import type { Organization } from "./organization";
import type { SessionRules } from "./session-rules";

/** personal: one deputy per member; ranked: a list in order; pool: anyone of a list; none: nobody. */
export type DeputyMode = "personal" | "ranked" | "pool" | "none";

/** Sitzkontingent: the seats that one sending organization has in one organization. */
export interface SeatQuota {
  readonly organization: Organization;
  /** Whose members are sent; undefined where the organization is filled otherwise. */
  readonly sendingOrganization: Organization | undefined;
  readonly seats: number;
  readonly deputyMode: DeputyMode;
  /** "Keine Entsendung": nobody is sent, on purpose. */
  readonly declined: boolean;
  /** The cell that says so: the seats in the Gremien sheet, or the "keine Entsendung" of a list. */
  readonly place: Place | undefined;
}

/** What of an organization's row has a cell of its own. */
export type RulesCell =
  "meetingsPerYear" | "chair" | "office" | "moderation" | "ageFrom" | "ageTo" | "declined";

/** What is known of an organization beside its seats: a row of the Gremien sheet, or the paper. */
export interface OrganizationRules {
  readonly organization: Organization;
  readonly meetingsPerYear: number | undefined;
  /** Who chairs ("Landrat"), holds the office ("KI"), moderates: as written. */
  readonly chair: string | undefined;
  readonly office: string | undefined;
  readonly moderation: string | undefined;
  readonly ageFrom: number | undefined;
  readonly ageTo: number | undefined;
  /** Ladungsfrist in days; undefined: not said, the default of the product holds. */
  readonly noticeDays: number | undefined;
  /** How its days are counted; missing: all of them. */
  readonly noticeCount?: DayCount;
  /** When it is to meet; missing where the sheet says nothing of it. */
  readonly sessions?: SessionRules;
  /** The row's organization; undefined for the paper. */
  readonly place: Place | undefined;
  /** The cells of the row, empty ones too; only those whose column the sheet has. */
  readonly cells?: Readonly<Partial<Record<RulesCell, Place>>>;
}
