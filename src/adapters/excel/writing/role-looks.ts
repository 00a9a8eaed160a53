import type { CellRole } from "../../../core";

/** Properties of a cell as setCellProperties takes them; what is left out stays as it is. */
export type Look = Excel.SettableCellProperties;

/**
 * The look of every role, beside what holds for a whole table (wrapped, text at the top). Sober and
 * printable: colours have at least 4.5 : 1 on white, and none carries meaning alone.
 */
export const ROLE_LOOKS: Readonly<Record<CellRole, Look>> = {
  title: { format: { font: { bold: true, size: 14 } } },
  note: { format: { font: { color: "#595959" } } },
  heading: { format: { font: { bold: true, size: 12 } } },
  paragraph: {},
  head: { format: { font: { bold: true, color: "#000000" }, fill: { color: "#E7E6E6" } } },
  text: {},
  number: {},
  date: {},
  time: {},
  link: { format: { font: { underline: "Single", color: "#0563C1" } } },
  error: { format: { font: { bold: true, color: "#9C0006" } } },
  warning: { format: { font: { color: "#7F4A00" } } },
  hint: { format: { font: { color: "#1F3864" } } },
  good: { format: { font: { color: "#006100" } } },
};

/** Leaves a cell as it is. */
export const SAME_LOOK: Look = {};
