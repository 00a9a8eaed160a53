/** How a format shows a number: as a day (perhaps with a time), as a time of day, or as hours counted on. */
export type DateKind = "day" | "time" | "elapsed";

export interface DateFormat {
  readonly code: string;
  readonly kind: DateKind;
}

/** Excel's limit for a format code; it also keeps a hostile one from costing time. */
const MAX_CODE = 255;

/** Quoted text, escaped, padding and filling characters show no part of a date. */
const LITERALS = /"[^"]*"|[\\_*]./gs;

/** Colours, conditions, languages and currencies; [h], [mm] and the like are looked for before. */
const BRACKETS = /\[[^\]]*\]/g;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** "dd.mm.yyyy" → "day", "h:mm" → "time", "0.00" → undefined. Only the section for positive numbers counts. */
export function dateKind(code: string): DateKind | undefined {
  const [section = ""] = code.slice(0, MAX_CODE).replace(LITERALS, "").split(";");
  if (ELAPSED.test(section)) return "elapsed";
  // German producers wrongly write "Standard" for "General": its d and s are no day and no second.
  const shown = section.replace(BRACKETS, "").replace(/standard/i, "");
  if (/[dy]|mmm/i.test(shown)) return "day";
  if (/[hs]/i.test(shown)) return "time";
  return /m/i.test(shown) ? "day" : undefined;
}
