import type { Day, Term } from "../calendar";
import type { Place } from "../grid";
import type { Organization } from "./organization";

export type MeetingState = "geplant" | "eingeladen" | "durchgeführt" | "entfallen";

/** Sitzung (OParl: Meeting), from a row of Termine. Times are minutes of the day. */
export interface Meeting {
  readonly organization: Organization;
  readonly number: number | undefined;
  readonly day: Day | undefined;
  readonly startMinutes: number | undefined;
  readonly endMinutes: number | undefined;
  readonly location: string | undefined;
  readonly format: string | undefined;
  readonly state: MeetingState | undefined;
  readonly remark: string | undefined;
  readonly places: { readonly organization: Place; readonly day?: Place; readonly number?: Place };
}

/** False for a meeting that is entfallen: it keeps its number, but nobody meets that day. */
export function takesPlace({ state }: Pick<Meeting, "state">): boolean {
  return state !== "entfallen";
}

/** A station of the Beratungsfolge (OParl: Consultation), in the order of the sheet. */
export interface Consultation {
  readonly organizationName: string;
  readonly day: Day | undefined;
  /** True for the station that decides; undefined where the sheet does not say. */
  readonly authoritative: boolean | undefined;
  /** The name of the station. */
  readonly place: Place;
  /** Cells of the row, empty ones too; only those whose column the sheet has. */
  readonly places?: { readonly day?: Place; readonly authority?: Place };
}

/** Sperrtermin: days on which nothing is to be planned. */
export interface BlockedDays {
  readonly term: Term;
  readonly occasion: string;
  readonly place: Place;
}

/** A row of our own Sitzungsplan as it stands there now, with what users typed into it. */
export interface ScheduledMeeting {
  readonly organizationName: string;
  readonly number: number | undefined;
  readonly day: Day | undefined;
  readonly noticeBy: Day | undefined;
  /** Minutes of the day, or the text as typed. */
  readonly time: number | string | undefined;
  readonly location: string | undefined;
  readonly format: string | undefined;
  readonly state: string | undefined;
  readonly remark: string | undefined;
}
