import { isErrorValue, type Row } from "../../grid";
import { cellText } from "../text/plain-text";

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 60;
/** A column that is empty so far says nothing. */
const ROWS_LOOKED_AT = 500;

/** The first different values of a column, as they read, long ones cut. */
export function samplesOf(rows: readonly Row[], column: number): string[] {
  const samples = new Set<string>();
  for (const { cells } of rows.slice(0, ROWS_LOOKED_AT)) {
    const cell = cells[column];
    const text = isErrorValue(cell) ? cell.code : cellText(cell);
    if (text !== "") samples.add(text.length > LONGEST_SAMPLE ? cut(text) : text);
    if (samples.size === MOST_SAMPLES) break;
  }
  return [...samples];
}

function cut(text: string): string {
  return `${Array.from(text)
    .slice(0, LONGEST_SAMPLE - 1)
    .join("")}…`;
}
