import type { CellValue, DateFormat, DateSystem, DateValue } from "../../../core";
import { UnusableFile } from "../package";
import { unescapedText } from "../xml";
import { isoDateValue } from "./iso-date";

/** What cells refer to: texts and formats by number, and the workbook's date system. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly (DateFormat | undefined)[];
  readonly dateSystem: DateSystem;
  /** As dateValue has it in that system; cells that show the same share it. */
  dateOf(serial: number, format: DateFormat): DateValue | number;
  /** The same text, and the same one for all cells that hold it. */
  textOf(text: string): string;
}

/** A cell as its XML has it: type and style as written, the text of `v`, the rich text of `is`. */
export interface RawCell {
  readonly type: string;
  readonly style: string;
  readonly content: string;
  readonly inline: string;
}

/**
 * The value of a cell (ECMA-376 part 1, 18.3.1.4 and 18.18.11); an empty text is an empty cell.
 * Throws UnusableFile for a text number that the file does not have: a name would be lost unseen.
 */
export function cellValue(cell: RawCell, context: CellContext, subject: string): CellValue {
  switch (cell.type) {
    case "s":
      return sharedString(cell.content, context.strings, subject);
    case "inlineStr":
      return ownText(cell.inline === "" ? unescapedText(cell.content) : cell.inline, context);
    case "str":
      return ownText(unescapedText(cell.content), context);
    case "b":
      return truth(cell.content.trim());
    case "e":
      return cell.content === "" ? undefined : { type: "error", code: cell.content.trim() };
    case "d":
      return (
        isoDateValue(cell.content, formatOf(cell.style, context)?.code) ??
        ownText(cell.content, context)
      );
    default:
      return number(cell, context);
  }
}

function ownText(content: string, context: CellContext): CellValue {
  return content === "" ? undefined : context.textOf(content);
}

function sharedString(content: string, strings: readonly string[], subject: string): CellValue {
  return content.trim() === "" ? undefined : sharedText(Number(content), strings, subject);
}

export function sharedText(number: number, strings: readonly string[], subject: string): CellValue {
  const found = strings[number];
  if (found === undefined) throw new UnusableFile("invalid-xml", subject);
  return found === "" ? undefined : found;
}

function truth(content: string): CellValue {
  return content === "" ? undefined : content === "1" || content.toLowerCase() === "true";
}

/** Text in a number cell is kept as text: producers that forget the type still mean something. */
function number(cell: RawCell, context: CellContext): CellValue {
  const content = cell.content.trim();
  if (content === "") return undefined;
  const value = Number(content);
  if (!Number.isFinite(value)) return ownText(unescapedText(cell.content), context);
  return numberValue(value, formatOf(cell.style, context), context);
}

export function numberValue(
  value: number,
  format: DateFormat | undefined,
  context: Pick<CellContext, "dateOf">,
): CellValue {
  return format ? context.dateOf(value, format) : value;
}

/** The date format of a style as written; a cell without a style has the first one. */
export function formatOf(style: string, { formats }: CellContext): DateFormat | undefined {
  return formats[style === "" ? 0 : Number(style)];
}
