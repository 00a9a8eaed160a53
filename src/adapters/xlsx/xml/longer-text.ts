import { UnusableFile } from "../unusable-file";

/** Four times what a cell of Excel holds: other programs write more than they may. */
const LONGEST_TEXT = 2 ** 17;

/** A text and what goes on behind it, in however many pieces it comes. Throws UnusableFile where it has no end. */
export function longerText(text: string, piece: string): string {
  if (text.length + piece.length > LONGEST_TEXT) throw new UnusableFile("too-large");
  return text + piece;
}
