/**
 * Text → lines of at most `width` characters, broken at blanks; a line feed always breaks. A word that
 * is longer than a line is cut. Non-breaking blanks stay inside their word ("AG 0-6" is kept whole
 * where the view wants it so). Always at least one line.
 */
export function wrapText(text: string, width: number): string[] {
  const limit = Math.max(1, Math.floor(width));
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, limit));
}

/** Latin words with one blank between them, of which every letter is one character. */
const PLAIN_LINE = /^[!-\u02ff]+(?: [!-\u02ff]+)*$/;

function wrapLine(line: string, limit: number): string[] {
  return PLAIN_LINE.test(line) ? wrapPlainLine(line, limit) : wrapWords(line, limit);
}

/** Without taking it apart into words: papers of long lists have a hundred thousand such lines. */
function wrapPlainLine(line: string, limit: number): string[] {
  const lines: string[] = [];
  let start = 0;
  while (line.length - start > limit) {
    const blank = line.lastIndexOf(" ", start + limit);
    const isCut = blank <= start;
    lines.push(line.slice(start, isCut ? start + limit : blank));
    start = isCut ? start + limit : blank + 1;
  }
  return [...lines, line.slice(start)];
}

function wrapWords(line: string, limit: number): string[] {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const piece of line.split(/[ \t]+/).flatMap((word) => cutWord(word, limit))) {
    const size = textLength(piece);
    if (length > 0 && length + 1 + size > limit) {
      lines.push(current);
      current = piece;
      length = size;
    } else if (size > 0) {
      current = length > 0 ? `${current} ${piece}` : piece;
      length += size + (length > 0 ? 1 : 0);
    }
  }
  return [...lines, current];
}

function cutWord(word: string, limit: number): string[] {
  if (word.length <= limit) return [word];
  const characters = Array.from(word);
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; start += limit)
    pieces.push(characters.slice(start, start + limit).join(""));
  return pieces;
}

/** Characters as a reader counts them: a letter with a combining mark is one. */
export function textLength(text: string): number {
  return /^[\u0020-\u02ff]*$/.test(text) ? text.length : Array.from(text.normalize("NFC")).length;
}
