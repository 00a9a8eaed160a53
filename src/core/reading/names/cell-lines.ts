import { tidy } from "../text/plain-text";
import { isDoubleNameBeginning } from "./family-words";
import { isGivenName, mayBeGivenName } from "./given-names";
import { pieceKind, withoutContact } from "./name-remarks";

/** The lines of a cell, without the breaks inside one name: a narrow column wraps them by hand. */
export function linesOfNames(text: string): readonly string[] {
  const lines = text
    .split(/[\r\n\u2028\v]+/)
    .map(tidy)
    .filter(Boolean);
  if (lines.length === 2 && isFamilyThenGiven(lines)) return [lines.join(", ")];
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const sign = before === undefined ? undefined : joint(before, line);
    if (sign === undefined) whole.push(line);
    else whole[whole.length - 1] = `${before ?? ""}${sign}${line}`;
  }
  return whole;
}

/** What joins a line to the one before; undefined where a new name begins. */
function joint(before: string, line: string): string | undefined {
  if (/\p{L}[-‐‑]$/u.test(before)) return "";
  const isOpen = /[,/(&]$| (?:und|u\.|sowie)$/.test(before) || /\([^)]*$/.test(before);
  if (isOpen || isOnlyBeginning(before) || /^[(/&,]|^\p{Ll}/u.test(line)) return " ";
  return isRemark(line) ? ", " : undefined;
}

/** "Frau", "Dr.", "Anna", "Große": the name goes on in the next line. */
function isOnlyBeginning(line: string): boolean {
  const kind = pieceKind(line);
  if (kind === "formOfAddress" || kind === "title") return true;
  return !line.includes(" ") && (isGivenName(line) || isDoubleNameBeginning(line));
}

function isRemark(line: string): boolean {
  const plain = withoutContact(line);
  return plain === "" || pieceKind(plain) !== "name";
}

/** "Muster" above "Anna". */
function isFamilyThenGiven([first = "", second = ""]: readonly string[]): boolean {
  const isWord = (line: string) => /^\p{Lu}[\p{L}-]+$/u.test(line);
  return isWord(first) && isWord(second) && !mayBeGivenName(first) && isGivenName(second);
}
