/** How a format shows a number: as a day (perhaps with a time), a time of day, or hours counted on. */
export type DateKind = "day" | "time" | "elapsed";

/** A number format that shows dates; `code` is its code in English letters. */
export interface DateFormat {
  readonly code: string;
  readonly kind: DateKind;
}

/** Excel's limit for a format code; it also keeps a hostile one from costing time. */
const LONGEST_CODE = 255;

/** Text in quotes and what follows a backslash, an underscore or a star shows no part of a date. */
const LITERALS = /"[^"]*"|[\\_*]./gs;

/** Colours, conditions, languages and currencies; [h], [mm] and the like are looked for before. */
const BRACKETS = /\[[^\]]*\]/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/**
 * "dd.mm.yyyy" → "day", "hh:mm" → "time", "0.00" → undefined. Only the section for positive numbers
 * counts.
 */
export function dateKindOf(code: string): DateKind | undefined {
  const [section = ""] = code.slice(0, LONGEST_CODE).replace(LITERALS, "").split(";");
  if (ELAPSED.test(section)) return "elapsed";
  // German producers wrongly write "Standard" for "General": its d and s are no day and no second.
  const shown = section.replace(BRACKETS, "").replace(/standard/i, "");
  if (/[dy]|mmm/i.test(shown)) return "day";
  if (/[hs]/i.test(shown)) return "time";
  // A bare m or mm is a month; beside hours and seconds, above, it would be minutes.
  return /m/i.test(shown) ? "day" : undefined;
}
