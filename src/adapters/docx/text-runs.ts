import { TextRun } from "docx";
import { printableText } from "../../core";

/** A text with its line breaks; `style` is a character style. */
export function textRuns(text: string, style?: string): TextRun[] {
  return printableText(text)
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({ text: line, ...(index > 0 && { break: 1 }), ...(style && { style }) }),
    );
}

/** A text for what has room for one line only. */
export function oneLine(text: string): string {
  return printableText(text).replaceAll("\n", " ").trim();
}
