/** Excel's limit for the name of a sheet, in UTF-16 units. */
const MAX_SHEET_NAME = 31;
/** Kept by Excel for its own list of changes. */
const RESERVED = "history";
const FALLBACK = "Blatt";

/** Names are compared as Excel compares them: without regard to capitals. */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/**
 * A sheet name that Excel accepts and that is free: the wished one, else with " (2)", " (3)" …
 * `taken` holds the `nameKey` of every sheet.
 */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  const name = allowedSheetName(wished);
  if (!taken.has(nameKey(name)) && nameKey(name) !== RESERVED) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = cut(name, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(nameKey(candidate))) return candidate;
  }
}

function allowedSheetName(wished: string): string {
  const readable = wished.replace(/[:\\/?*[\]\u0000-\u001F\uFFFE\uFFFF]/g, " ").trim();
  const name = cut(readable.replace(/^['\s]+/, ""), MAX_SHEET_NAME).replace(
    /(?<!['\s])['\s]+$/,
    "",
  );
  return name === "" ? FALLBACK : name;
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** The first of prefix1suffix, prefix2suffix … that no part has; part names ignore capitals. */
export function freePartName(
  prefix: string,
  suffix: string,
  taken: ReadonlySet<string>,
  first = 1,
): string {
  for (let number = first; ; number++) {
    const candidate = `${prefix}${number}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * A table name that Excel accepts and that is free: letters, digits and "_" only, not like a cell
 * address (AG1, R1C1). `taken` holds the `nameKey` of every table and defined name.
 */
export function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  const letters = cut(wished.normalize("NFC").replace(/[^\p{L}\p{N}_]/gu, "_"), 200);
  const name = /^[\p{L}_]/u.test(letters) && !looksLikeAddress(letters) ? letters : `_${letters}`;
  if (!taken.has(nameKey(name))) return name;
  for (let number = 2; ; number++) {
    const candidate = `${name}_${number}`;
    if (!taken.has(nameKey(candidate))) return candidate;
  }
}

function looksLikeAddress(name: string): boolean {
  return /^[A-Za-z]{1,3}\d+$/.test(name) || /^(?:[RrZz]\d*)?(?:[CcSs]\d*)?$/.test(name);
}
