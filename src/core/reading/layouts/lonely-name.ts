import { isParticle } from "../names/family-words";
import { readNameCell } from "../names/open-words";

const LONGEST_NAME = 80;
/** What groups of members are called, and words of remarks: no person begins so. */
const REMARK =
  /^(?:nachrichtlich|hinweis|ferner|außerdem|sonstiges?|weitere|übertrag|fortsetzung|seite|vertret(?:er|ung)|verbände|träger|gruppe|bereich|verwaltung|kirchen)(?!\p{Ll}*-)|^(?:[IVX]+|[A-H])[.)] /iu;

/**
 * A text alone in a column of names: somebody, or a remark? `touches`: an entry stands right above, so
 * that a single word is enough.
 */
export function mayBePerson(text: string, touches: boolean): boolean {
  const says = readNameCell(text);
  if (says !== "name") return says !== "blank" && says !== "none";
  if (text.length > LONGEST_NAME || REMARK.test(text) || /: |:$|\d{3}/.test(text)) return false;
  const words = text
    .replace(/\([^()]*\)/g, " ")
    .split(" ")
    .filter(Boolean);
  const isPlain = words.every((word) => !/^\p{Ll}{2}/u.test(word) || isParticle(word));
  return isPlain && /\p{Lu}/u.test(text) && (touches || words.length > 1);
}

/** "Alle weiteren Mitglieder der Fraktion"; but "Mitglieder der CDU-Fraktion" is a heading. */
export function saysPool(text: string): boolean {
  return readNameCell(text) === "pool" && !/^mitglieder /i.test(text);
}
