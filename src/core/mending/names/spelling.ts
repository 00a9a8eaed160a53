/** Letters of any script: where one stands right before or behind, a word goes on. */
const INSIDE = /[\p{L}\p{M}]/u;

/**
 * The text with a word replaced that stands in it just once and as a whole; undefined otherwise. Blanks
 * and everything around stay as they are.
 */
export function replacedOnce(text: string, word: string, by: string): string | undefined {
  const at = text.indexOf(word);
  if (word === "" || at < 0 || text.includes(word, at + 1)) return undefined;
  const before = text.slice(0, at);
  const behind = text.slice(at + word.length);
  const isWhole = !INSIDE.test(before.slice(-1)) && !INSIDE.test(behind.slice(0, 1));
  return isWhole ? before + by + behind : undefined;
}
