/** Excel's limit for the name of a sheet, in UTF-16 units. */
const LONGEST_SHEET_NAME = 31;

/** Kept by Excel for its own list of changes, in English and in German. */
const RESERVED = new Set(["history", "änderungsverlauf"]);

/** For a wish that leaves nothing. */
const UNNAMED_SHEET = "Blatt";

/** Below Excel's 255, with room for a number behind. */
const LONGEST_TABLE_NAME = 200;

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
  const isFree = (key: string) => !taken.has(key) && !RESERVED.has(key);
  return firstFree(isFree, (number) => {
    const suffix = number === 1 ? "" : ` (${number})`;
    return cut(name, LONGEST_SHEET_NAME - suffix.length) + suffix;
  });
}

/**
 * A table name that Excel accepts and that is free: letters, digits and "_" only, not like a cell, with
 * "_2", "_3" … where it is taken. `taken` holds the `nameKey` of every table and defined name, which
 * share one space.
 */
export function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  const plain = wished.normalize("NFC").replace(/[^\p{L}\p{N}_]/gu, "_");
  const letters = cut(plain, LONGEST_TABLE_NAME);
  const name = /^[\p{L}_]/u.test(letters) && !isLikeCell(letters) ? letters : `_${letters}`;
  const isFree = (key: string) => !taken.has(key);
  return firstFree(isFree, (number) => (number === 1 ? name : `${name}_${number}`));
}

/** "AG1", "R1C1", "R" and "C" are cells to Excel, in one of its notations; R1C1 is Z1S1 in German. */
export function isLikeCell(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^(?:[rz]\d*)?(?:[cs]\d*)?$/i.test(name);
}

function firstFree(isFree: (key: string) => boolean, named: (number: number) => string): string {
  let number = 1;
  while (!isFree(nameKey(named(number)))) number++;
  return named(number);
}

/** Without : \ / ? * [ ] and control characters, without blanks and apostrophes at the ends, never empty. */
function allowedSheetName(wished: string): string {
  const plain = wished.replace(/[:\\/?*[\]\u0000-\u001f\ufffe\uffff]/g, " ");
  const from = plain.search(/[^'\s]/);
  const name = from < 0 ? "" : withoutEnd(cut(plain.slice(from), LONGEST_SHEET_NAME));
  return name === "" ? UNNAMED_SHEET : name;
}

/** In one pass: a pattern for blanks at the end would look at every run of blanks anew. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /['\s]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Never through the middle of a character beyond the basic plane. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}
