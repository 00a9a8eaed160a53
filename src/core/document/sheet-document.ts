import type { Day } from "../calendar";
import type { TableRows } from "./table-rows";

/** What the product writes; each kind has one sheet, found again by its mark. Templates get no mark. */
export const DOCUMENT_KINDS = ["delegation", "schedule", "report"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a cell is, never how it looks: each renderer maps every role once. */
export const CELL_ROLES = [
  "title",
  "note",
  "heading",
  "paragraph",
  "head",
  "text",
  "number",
  "date",
  "time",
  "link",
  "error",
  "warning",
  "hint",
  "good",
] as const;
export type CellRole = (typeof CELL_ROLES)[number];

export interface LinkTarget {
  readonly sheet: string;
  readonly cell: string;
}

/** A value of a table's body. `role` marks what it means ("error"); without it the type decides. */
export type DocumentValue =
  | { readonly type: "empty" }
  | { readonly type: "text"; readonly text: string; readonly role?: CellRole }
  | { readonly type: "number"; readonly number: number; readonly role?: CellRole }
  | { readonly type: "date"; readonly day: Day }
  | { readonly type: "time"; readonly minutes: number }
  | { readonly type: "link"; readonly text: string; readonly target: LinkTarget };

/** `width` in characters of the body font; a choice offers its values in a drop-down. */
export interface TableColumn {
  readonly heading: string;
  readonly width: number;
  readonly choices?: readonly string[];
  /** Shown beside a selected cell: what belongs there. At most 255 characters. */
  readonly note?: string;
  /** Asks before it takes what is not offered; without it that is taken silently. At most 225 characters. */
  readonly warning?: string;
}

/** `main` is the table whose header row is frozen and repeated in print: one per sheet. */
export interface TableBlock {
  readonly type: "table";
  /** Becomes the Excel table's name: letters and digits, never like a cell address. */
  readonly name: string;
  readonly main: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: TableRows;
}

export interface TextBlock {
  readonly type: "title" | "note" | "heading" | "paragraph";
  readonly text: string;
}

export type Block = TextBlock | TableBlock;

/** A sheet as a value. Built by a view, laid out once, drawn by dull renderers. */
export interface SheetDocument {
  /** undefined: a template, which users own from then on. */
  readonly kind: DocumentKind | undefined;
  readonly name: string;
  readonly blocks: readonly Block[];
  /** For the footer: "Stand 21.01.2021 · Mitglieder.xlsx". */
  readonly footer: string;
}
