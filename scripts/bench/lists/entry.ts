import type { InventedPerson } from "./person";

/** A day as Excel keeps it: days since 30.12.1899. */
export interface ExcelDay {
  readonly serial: number;
}

/** An error value such as #REF!. */
export interface ErrorCell {
  readonly error: string;
}

export type Cell = string | number | ExcelDay | ErrorCell | undefined;

/** The columns of the sheet "Mitglieder", in its order. */
export const MEMBER_COLUMNS = {
  organization: "Gremium",
  role: "Funktion",
  formOfAddress: "Anrede",
  title: "Titel",
  givenName: "Vorname",
  familyName: "Name",
  party: "Fraktion",
  target: "Vertretung für",
  rank: "Rang",
  start: "von",
  end: "bis",
  email: "E-Mail",
  remark: "Bemerkung",
} as const;
export type MemberColumn = keyof typeof MEMBER_COLUMNS;

/** A row of the sheet "Mitglieder" while it is made; defects change cells afterwards. */
export interface Entry {
  readonly person: InventedPerson;
  readonly cells: Partial<Record<MemberColumn, Cell>>;
  /** The row of the sheet; 0 until it is known. */
  row: number;
}

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** "2025-11-01" → 45962. */
export function excelDay(iso: string): ExcelDay {
  return { serial: (Date.parse(`${iso}T00:00:00Z`) - EXCEL_EPOCH) / 86_400_000 };
}

/** The Stichtag for which the answers hold. */
export const AS_OF = "2026-03-02";
/** The Wahlperiode in which it lies, and the one before. */
export const PERIOD = { start: excelDay("2025-11-01"), end: excelDay("2030-10-31") } as const;
export const PERIOD_BEFORE = {
  start: excelDay("2020-11-01"),
  end: excelDay("2025-10-31"),
} as const;
