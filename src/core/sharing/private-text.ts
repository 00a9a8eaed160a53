import type { PrivateText } from "./committee-version";
import { PRIVATE_PATTERNS, SURELY_NOT, type PrivatePattern } from "./private-patterns";

/** A text without what is private in it, and what that was; the very text where nothing was. */
export interface CleanedText {
  readonly text: string;
  readonly kinds: readonly PrivateText[];
}

/** Stands for what was taken out until the text around it is tidied: no list holds this character. */
const HOLE = "\ue000";

/** Every pattern needs one of these: most cells are names and have none. */
const MAY_HOLD = /\d|@|[([](?:at|ät)[)\]]/iu;

/**
 * Takes e-mail addresses, telephone numbers, bank accounts and days of birth out of a text, with the words
 * that announce them and the brackets around: "Anna Muster (Tel. 02541 18-0)" → "Anna Muster". In the cell
 * of a name postal addresses too. Days, years, numbers of papers and rooms, and "AG 6-18" stay.
 */
export function withoutPrivateText(text: string, isName = false): CleanedText {
  if (!MAY_HOLD.test(text)) return { text, kinds: [] };
  const kinds = new Set<PrivateText>();
  let rest = withoutRuns(text.replaceAll(HOLE, " "));
  for (const pattern of PRIVATE_PATTERNS) {
    if (pattern.inNames && !isName) continue;
    rest = rest.replace(pattern.look, (found: string) => {
      if (!isMeant(pattern, found)) return found;
      kinds.add(pattern.kind);
      return HOLE;
    });
  }
  return kinds.size === 0 ? { text, kinds: [] } : { text: withoutHoles(rest), kinds: [...kinds] };
}

/** Blanks and signs without end would be looked at again from each of them. */
function withoutRuns(text: string): string {
  return text.replace(/[^\S\n]+/gu, " ").replace(/([,;:/|.–-])\1{7,}/gu, "$1");
}

/** No place of a list counts so far: a number like this is somebody's. */
const LEAST_PRIVATE_NUMBER = 1_000_000;

/** A telephone number that a sheet holds as a number, without its first zero. */
export function isPrivateNumber(number: number): boolean {
  return Number.isInteger(number) && number >= LEAST_PRIVATE_NUMBER;
}

function isMeant({ isMeant: check }: PrivatePattern, found: string): boolean {
  return !SURELY_NOT.test(found.trim()) && (check?.(found) ?? true);
}

/** What announced something is nothing without it. */
const LABEL =
  "(?:e-?mail|mail|tel(?:efon|efax)?|fon|fax|mobil(?:funk|telefon)?|mob|handy|iban|bic|kontakt|erreichbar(?: unter)?|privat|dienstlich|priv|dienstl|adresse|anschrift|wohnhaft(?: in)?|geburtsdatum|t|m|f|☎|✉)";
const LABELS_BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\d])|(?<=[☎✉]))(?:(?:\\(${LABEL}\\)|${LABEL})[.:]*[^\\S\\n]*){1,6}(?=${HOLE})`,
  "giu",
);
const LABELS_BEHIND = new RegExp(
  `(?<=${HOLE})[^\\S\\n]*\\((?:privat|dienstlich|priv\\.|dienstl\\.|mobil)\\)`,
  "giu",
);
const BRACKETS = new RegExp(`[([<{][^\\S\\n,;/|.:–-]*(?:${HOLE}[\\s,;/|.:–-]*)+[)\\]>}]`, "gu");
const SEPARATED = new RegExp(`[^\\S\\n]*[,;:/|–-]*[^\\S\\n]*${HOLE}+`, "gu");
const DANGLING = /^[\s,;:/|–-]+|[\s,;:/|–-]+$/gu;

function withoutHoles(text: string): string {
  const closed = text
    .replace(LABELS_BEFORE, "")
    .replace(LABELS_BEHIND, "")
    .replace(BRACKETS, HOLE)
    .replace(SEPARATED, HOLE);
  const lines = closed.split("\n").map((line) => {
    if (!line.includes(HOLE)) return line;
    return line
      .replace(/\ue000+/gu, " ")
      .replace(/ +([,;:)\]])/gu, "$1")
      .replace(/ {2,}/gu, " ")
      .replace(DANGLING, "");
  });
  const before = text.split("\n");
  return lines
    .filter((line, index) => line !== "" || before[index]?.trim() === "")
    .join("\n")
    .trim();
}
