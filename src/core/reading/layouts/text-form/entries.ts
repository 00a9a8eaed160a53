/** One item of a list in words: "1. Herr A (Vertretung Herr B)". */
export interface Entry {
  readonly text: string;
  /** Its number; a letter counts too. */
  readonly number: number | undefined;
  /** It stands behind a number, a letter or a bullet. */
  readonly isListed: boolean;
}

/** What a name or a word for nobody begins with; "s. B." and "van der" are small. */
const NAME =
  '["„(]?(?:\\p{Lu}|s\\.? ?[bB]\\.|sk\\.?B|\\p{Ll}{1,3}(?: \\p{Ll}{2,3})* \\p{Lu}|n\\. ?n|vakant|unbesetzt|offen|frei\\b|noch |wird |zu |keine?\\b|alle )';
/** "1. ", "2) ", "(3) ", "a) ": but not "1. Stellvertretung" and not the 21. of a date. */
const MARK = new RegExp(
  `(?:^|[\\s,;·•|])(?:\\((\\d{1,2})\\)|(\\d{1,2})[.)]|([a-h])\\))\\s*(?=${NAME}|[–_])(?!(?:Stellv|Vertret|Stv|Ersatz|Vorsitz)\\p{L}*)`,
  "gu",
);
/** "2.1 Frau A": the second number counts the entries. */
const OUTLINE = new RegExp(`^\\d{1,2}\\.(\\d{1,2})\\.?\\s+(?=${NAME})`, "u");
const BULLET = /^[-–—•·▪►*]\s+/u;
const NEXT =
  /(?:(?<=\))\s*(?:[,;]|und|sowie)|;(?![^(]*\)))\s+(?=\p{Lu})(?!(?:Stell|Vertret|Stv|Ersatz|Pers)\p{L}*)/u;
/** From here to the end of a part deputies are listed; their numbers begin anew. */
const ORDERED =
  /(?:^|[\s,;–-]+)(?:(?:persönliche|jeweilige|deren)\s+)*(?:stell)?(?:vertret|ersatz)\p{L}*\s+[^:()]{0,40}(?:reihenfolge|rangfolge)[^:()]{0,40}:/iu;

/** The items of one part of a line. */
export function entriesOf(text: string): Entry[] {
  const body = text.replace(OUTLINE, "$1. ");
  const ordered = ORDERED.exec(body);
  if (ordered) {
    const own = entriesOf(body.slice(0, ordered.index));
    return [...own, plainEntry(body.slice(ordered.index))].filter(({ text }) => text !== "");
  }
  const bullets = body.split(/\s+[·•▪►]\s+/u);
  return bullets
    .flatMap(numberedEntries)
    .flatMap(wholeEntries)
    .filter(({ text }) => text !== "");
}

/** "Frau A (Vertretung Herr B), Frau C": behind a closed bracket or a semicolon the next one begins. */
function wholeEntries(entry: Entry): Entry[] {
  const [first = "", ...others] = entry.text.split(NEXT);
  return [{ ...entry, text: first }, ...others.map(plainEntry)];
}

function plainEntry(text: string): Entry {
  const isListed = BULLET.test(text.trim());
  return { text: text.trim().replace(BULLET, ""), number: undefined, isListed };
}

/** Numbers must count on; one that does not belongs to the text. */
function numberedEntries(text: string): Entry[] {
  const marks = countingOn([...text.matchAll(MARK)].filter(({ index }) => isOutside(text, index)));
  const [first] = marks;
  if (!first) return [plainEntry(text)];
  const before = plainEntry(text.slice(0, first.index));
  const entries = marks.map((mark, index): Entry => {
    const end = marks[index + 1]?.index ?? text.length;
    const own = text.slice(mark.index + mark[0].length, end).trim();
    return { text: own, number: numberOf(mark), isListed: true };
  });
  return [before, ...entries];
}

function isOutside(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return before.split("(").length <= before.split(")").length;
}

function countingOn(marks: readonly RegExpExecArray[]): RegExpExecArray[] {
  const counted: RegExpExecArray[] = [];
  for (const mark of marks) {
    const last = counted.at(-1);
    if (!last || numberOf(mark) === numberOf(last) + 1) counted.push(mark);
  }
  return counted;
}

function numberOf(mark: RegExpExecArray): number {
  const letter = mark[3];
  return letter === undefined ? Number(mark[1] ?? mark[2]) : letter.charCodeAt(0) - 96;
}
