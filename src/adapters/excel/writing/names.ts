/** Excel's limit for the name of a sheet, in UTF-16 units. */
const LONGEST_SHEET_NAME = 31;

/** Kept by Excel for its own list of changes. */
const RESERVED = "history";

/** Excel compares names without regard to capitals. */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** The wished name, else with " (2)", " (3)" …; `taken` holds the keys of every sheet. */
export function freeSheetName(wished: string, taken: ReadonlySet<string>): string {
  const name = allowedSheetName(wished);
  const isFree = (candidate: string) =>
    !taken.has(nameKey(candidate)) && nameKey(candidate) !== RESERVED;
  if (isFree(name)) return name;
  return firstFree((number) => {
    const suffix = ` (${number})`;
    return cut(name, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }, isFree);
}

/**
 * A table name that Excel accepts: letters, digits and "_" only, and not like a cell (AG1, R1C1,
 * Z1S1), with "_2" where it is taken. `taken` holds the keys of every table and defined name.
 */
export function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  const plain = wished
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}_]/gu, "_")
    .slice(0, 200);
  const name = /^[\p{L}_]/u.test(plain) && !looksLikeCell(plain) ? plain : `_${plain}`;
  const isFree = (candidate: string) => !taken.has(nameKey(candidate));
  return isFree(name) ? name : firstFree((number) => `${name}_${number}`, isFree);
}

function firstFree(named: (number: number) => string, isFree: (name: string) => boolean): string {
  let number = 2;
  while (!isFree(named(number))) number++;
  return named(number);
}

/** Without : \ / ? * [ ] and control characters, without apostrophes at the ends, never empty. */
function allowedSheetName(wished: string): string {
  const plain = wished.replace(/[:\\/?*[\]\u0000-\u001f]/g, " ");
  const from = plain.search(/[^'\s]/);
  const name = from < 0 ? "" : withoutEnd(cut(plain.slice(from), LONGEST_SHEET_NAME));
  return name === "" ? "Blatt" : name;
}

function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /['\s]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Never through the middle of a character beyond the basic plane. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

/** Like a cell in either notation; R1C1 is Z1S1 in German Excel. */
function looksLikeCell(name: string): boolean {
  return /^[A-Za-z]{1,3}\d+$/.test(name) || /^(?:[RrZz]\d*)?(?:[CcSs]\d*)?$/.test(name);
}
