/** How a format shows a number: as a day (perhaps with a time), a time of day, or hours counted on. */
export type DateFormat = "day" | "time" | "elapsed";

/** Excel's limit for a format code; it also keeps a hostile one from costing time. */
const LONGEST_CODE = 255;

/** Text in quotes and what follows a backslash, an underscore or a star shows no part of a date. */
const LITERALS = /"[^"]*"|[\\_*]./gs;
const BRACKETS = /\[[^\]]*\]/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/**
 * Reads a number format code as Excel gives it: English letters, whatever the user's language.
 * "dd.mm.yyyy" → "day", "hh:mm" → "time", "0.00" → undefined. Only the first section counts.
 */
export function dateFormatOf(code: string): DateFormat | undefined {
  const [section = ""] = code.slice(0, LONGEST_CODE).replace(LITERALS, "").split(";");
  if (ELAPSED.test(section)) return "elapsed";
  const shown = section.replace(BRACKETS, "").replace(/general|standard/i, "");
  if (/[dy]|mmm/i.test(shown)) return "day";
  if (/[hs]/i.test(shown)) return "time";
  // A bare m or mm is a month; beside hours and seconds, above, it would be minutes.
  return /m/i.test(shown) ? "day" : undefined;
}
