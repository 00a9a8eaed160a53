import type { CellRole } from "../../../core";

/** How a role looks. Colours are RGB; each has at least 4.5 : 1 on white, and none carries meaning alone. */
export interface RoleStyle {
  /** Points; "body" is the size of the workbook's own font, kept between 10 and 11. */
  readonly size: number | "body";
  readonly bold: boolean;
  readonly underline: boolean;
  readonly color: string | undefined;
  readonly fill: string | undefined;
  readonly border: "none" | "cell" | "head";
  readonly wrap: boolean;
  /** Numbers and dates stand in the middle: at the right edge they would touch the next column's text. */
  readonly centered: boolean;
  /** A number format code; undefined for General. */
  readonly format: string | undefined;
}

const RUNNING: RoleStyle = {
  size: "body",
  bold: false,
  underline: false,
  color: undefined,
  fill: undefined,
  border: "none",
  wrap: false,
  centered: false,
  format: undefined,
};
const CELL: RoleStyle = { ...RUNNING, border: "cell", wrap: true };

/** The look of every role, sober and printable: the only place that knows it. */
export const ROLE_STYLES: Readonly<Record<CellRole, RoleStyle>> = {
  title: { ...RUNNING, size: 14, bold: true },
  note: { ...RUNNING, color: "FF595959" },
  heading: { ...RUNNING, size: 12, bold: true },
  paragraph: RUNNING,
  head: { ...CELL, bold: true, fill: "FFE7E6E6", border: "head" },
  text: CELL,
  number: { ...CELL, centered: true },
  date: { ...CELL, centered: true, format: "dd.mm.yyyy" },
  time: { ...CELL, centered: true, format: "hh:mm" },
  link: { ...CELL, underline: true, color: "FF0563C1" },
  error: { ...CELL, bold: true, color: "FF9C0006" },
  warning: { ...CELL, color: "FF7F4A00" },
  hint: { ...CELL, color: "FF1F3864" },
  good: { ...CELL, color: "FF006100" },
};

/** A role, and whether Excel is told that the text was typed with a leading apostrophe. */
export interface StyleKey {
  readonly role: CellRole;
  readonly quoted: boolean;
}

/** The name under which a style's index is kept. */
export function styleName({ role, quoted }: StyleKey): string {
  return quoted ? `${role} quoted` : role;
}
