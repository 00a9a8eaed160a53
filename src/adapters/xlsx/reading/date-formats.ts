import { dateKindOf, type DateFormat } from "../../../core";
import { UnusableFile } from "../package";
import { scanXmlPieces, type XmlAttributes } from "../xml";
import { BUILT_IN_DATE_CODES } from "./built-in-date-codes";

/** Twice what Excel allows of cell formats, and far beyond what it allows of codes. */
const MOST_FORMATS = 2 ** 17;

/**
 * For every cell format (`cellXfs`, in order): the date format it shows numbers with, undefined for
 * one that shows no date. A code of the file's own wins over the built-in one of the same number.
 */
export async function readDateFormats(
  source: AsyncIterable<string>,
): Promise<(DateFormat | undefined)[]> {
  const own = new Map<number, string>();
  const numbers: number[] = [];
  let inCellFormats = false;
  await scanXmlPieces(source, "das Verzeichnis der Formate", {
    open: (name, attributes) => {
      if (name === "cellXfs") inCellFormats = true;
      if (name === "numFmt")
        own.set(formatNumber(attributes), attributes["formatCode"]?.value ?? "");
      if (name === "xf" && inCellFormats) numbers.push(formatNumber(attributes));
      if (Math.max(own.size, numbers.length) > MOST_FORMATS) throw new UnusableFile("too-large");
    },
    close: (name) => {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return resolved(numbers, own);
}

function formatNumber(attributes: XmlAttributes): number {
  return Number(attributes["numFmtId"]?.value ?? "0");
}

function resolved(
  numbers: readonly number[],
  own: ReadonlyMap<number, string>,
): (DateFormat | undefined)[] {
  const formats = new Map<number, DateFormat | undefined>();
  return numbers.map((number) => {
    if (!formats.has(number)) {
      formats.set(number, dateFormat(own.get(number) ?? BUILT_IN_DATE_CODES.get(number)));
    }
    return formats.get(number);
  });
}

function dateFormat(code: string | undefined): DateFormat | undefined {
  const kind = code === undefined ? undefined : dateKindOf(code);
  return code === undefined || kind === undefined ? undefined : { code, kind };
}
