import type { CellRole } from "./sheet-document";

/** How a role looks, in any workbook: what each renderer turns into its own words. */
export interface RoleLook {
  /** Points; undefined: the size of the workbook's own font. */
  readonly size: number | undefined;
  readonly bold: boolean;
  readonly underline: boolean;
  /** RGB in six hexadecimal digits; undefined: the workbook's own. */
  readonly color: string | undefined;
  readonly fill: string | undefined;
  /** Numbers and dates stand in the middle: at the right edge they would touch the next column's text. */
  readonly centered: boolean;
  /** A number format code as Excel spells it in every language; undefined: none of its own. */
  readonly format: string | undefined;
  /** A cell of a table, with lines around it and its text wrapped; else a line of running text. */
  readonly inTable: boolean;
}

/** Number formats of dates and times (DIN 5008). */
export const DATE_FORMAT = "dd.mm.yyyy";
export const TIME_FORMAT = "hh:mm";

const RUNNING: RoleLook = {
  size: undefined,
  bold: false,
  underline: false,
  color: undefined,
  fill: undefined,
  centered: false,
  format: undefined,
  inTable: false,
};
const CELL: RoleLook = { ...RUNNING, inTable: true };

/**
 * The look of every role, sober and printable: the only place that knows it. Colours have at least
 * 4.5 : 1 on white (WCAG 2.1, 1.4.3), and none carries meaning alone.
 */
export const ROLE_LOOKS: Readonly<Record<CellRole, RoleLook>> = {
  title: { ...RUNNING, size: 14, bold: true },
  note: { ...RUNNING, color: "595959" },
  heading: { ...RUNNING, size: 12, bold: true },
  paragraph: RUNNING,
  head: { ...CELL, bold: true, fill: "E7E6E6" },
  text: CELL,
  number: { ...CELL, centered: true },
  date: { ...CELL, centered: true, format: DATE_FORMAT },
  time: { ...CELL, centered: true, format: TIME_FORMAT },
  link: { ...CELL, underline: true, color: "0563C1" },
  error: { ...CELL, bold: true, color: "9C0006" },
  warning: { ...CELL, color: "7F4A00" },
  hint: { ...CELL, color: "1F3864" },
  good: { ...CELL, color: "006100" },
};
