import type { ExcelDay } from "./entry";

/** The columns of the sheet "Termine", in its order. */
export const MEETING_COLUMNS = {
  organization: "Gremium",
  number: "Nr.",
  day: "Datum",
  time: "Uhrzeit",
  location: "Ort",
  state: "Status",
} as const;
export type MeetingColumn = keyof typeof MEETING_COLUMNS;

/** A row of the sheet "Termine". */
export interface Meeting {
  readonly organization: string;
  number: number;
  day: ExcelDay;
  readonly time: string;
  readonly location: string;
  readonly state: string;
  /** The row of the sheet; 0 until it is known. */
  row: number;
}
