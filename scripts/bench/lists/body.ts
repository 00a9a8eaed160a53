import type { Entry } from "./entry";

export type DeputyMode = "persönlich" | "Rangfolge" | "Pool" | "keine";

/** A member's row, and the row of the personal deputy where there is one. */
export interface Seat {
  readonly member: Entry;
  deputy: Entry | undefined;
}

/** What a defect may count on: how the body is made up. */
export type BodyKind = "council" | "sent" | "personal" | "ranked" | "pool" | "board" | "unseated";

/** A Gremium while it is made. `entries` are its rows in the order of the sheet. */
export interface Body {
  readonly kind: BodyKind;
  readonly name: string;
  readonly classification: string;
  readonly source: string | undefined;
  readonly mode: DeputyMode;
  readonly seats: Seat[];
  entries: Entry[];
  /** undefined: the sheet "Gremien" tells no seats. */
  quota: number | undefined;
  declined: boolean;
  /** How often it meets a year; undefined: not said. */
  meetings: number | undefined;
  /** The row on the sheet "Gremien"; 0 until it is known. */
  row: number;
}

/** The columns of the sheet "Gremien", in its order. */
export const BODY_COLUMNS = {
  name: "Gremium",
  classification: "Art",
  quota: "Sitze",
  mode: "Vertretung",
  source: "Entsendet aus",
  declined: "Keine Entsendung",
  meetings: "Sitzungen je Jahr",
} as const;
export type BodyColumn = keyof typeof BODY_COLUMNS;
