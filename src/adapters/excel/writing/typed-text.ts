import { fitCell } from "../../../core";

/** Some builds show #### for longer text under the text format; nothing that long is taken for a number. */
const LONGEST_UNDER_TEXT_FORMAT = 255;

/** How text goes into a cell so that it stays text. */
export interface TypedText {
  readonly value: string;
  readonly format: "@" | "General";
}

/**
 * Text as it is given to Excel. What begins with = + - @ or an apostrophe gets an apostrophe in front,
 * which Excel takes away again: else it would be a formula, and a formula in a member's name could
 * fetch a page (OWASP, "CSV injection"). The text format keeps "6-18" from turning into a date.
 */
export function typedText(text: string): TypedText {
  const fitted = fitCell(text);
  const isLong = fitted.length > LONGEST_UNDER_TEXT_FORMAT;
  const value = isLong || beginsLikeFormula(fitted) ? `'${fitted}` : fitted;
  return { value, format: isLong ? "General" : "@" };
}

/** Text that was in a cell, to be put back under the format that the cell had. */
export function textAgain(text: string, format: string): string {
  const mayTurn =
    format === "@" ? beginsLikeFormula(text) : beginsLikeFormula(text) || mayBeRead(text);
  return mayTurn ? `'${text}` : text;
}

function beginsLikeFormula(text: string): boolean {
  return /^\s*[=+\-@']|^[\t\r]/.test(text);
}

/** What Excel could read as a number, a date, a truth value or an error, in German or English. */
function mayBeRead(text: string): boolean {
  const trimmed = text.trim();
  if (/^(?:wahr|falsch|true|false)$/i.test(trimmed)) return true;
  return (
    trimmed.startsWith("#") ||
    (/\d/.test(trimmed) && (/^[^\p{L}]/u.test(trimmed) || MONTHS.test(trimmed)))
  );
}

/** "Mai 2021" and "Okt 21" are dates to Excel. */
const MONTHS = /^(?:jan|feb|m[äa]r|mrz|apr|mai|may|jun|jul|aug|sep|o[kc]t|nov|de[zc])/i;
