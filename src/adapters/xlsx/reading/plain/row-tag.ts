import { MAX_ROWS } from "../../../../core";
import { tagRest, type TagRest } from "./attributes";
import { behindWord, isDigit, isQuote, NOT_PLAIN, wordOf } from "./bytes";

/** The start tag of a row. */
export interface RowTag extends TagRest {
  /** Zero-based; undefined where the row does not say it. */
  readonly index: number | undefined;
}

const BEGIN = wordOf("<row");
const NUMBER = wordOf(" r=");
const NAMES =
  "spans s customFormat ht hidden customHeight outlineLevel collapsed thickTop thickBot ph";
/** Excel writes one of an extension into every row: nobody asks for it, but its prefix must be known. */
const EXTENSION = "x14ac";
const DESCENT = `${EXTENSION}:dyDescent`;

export interface RowTags {
  begin(isBound: (prefix: string) => boolean): void;
  /** undefined where the tag is not plain. */
  take(bytes: Uint8Array, at: number): RowTag | undefined;
}

/** Rows say the same behind their number, one after the other: it is taken apart where it changes. */
export function rowTags(): RowTags {
  let names: ReadonlySet<string> = new Set();
  let known: Uint8Array = new Uint8Array(0);
  let said: TagRest | undefined;

  function tagOf(bytes: Uint8Array, at: number, index: number): RowTag | undefined {
    if (!said || behindWord(bytes, at, known) === NOT_PLAIN) {
      said = tagRest(bytes, at, names);
      if (!said) return undefined;
      known = bytes.slice(at, said.end);
    }
    const { attributes, isEmpty } = said;
    return { index, attributes, isEmpty, end: at + known.length };
  }

  function numbered(bytes: Uint8Array, from: number): RowTag | undefined {
    const quote = bytes[from];
    let at = from + 1;
    let number = 0;
    for (let digit = bytes[at]; isDigit(digit) && number <= MAX_ROWS; digit = bytes[at]) {
      number = number * 10 + digit - 0x30;
      at += 1;
    }
    if (!isQuote(quote) || bytes[at] !== quote) return undefined;
    return tagOf(bytes, at + 1, number - 1);
  }

  return {
    begin(isBound) {
      names = new Set([...NAMES.split(" "), ...(isBound(EXTENSION) ? [DESCENT] : [])]);
      said = undefined;
    },
    take(bytes, at) {
      const begun = behindWord(bytes, at, BEGIN);
      if (begun === NOT_PLAIN) return undefined;
      const number = behindWord(bytes, begun, NUMBER);
      if (number !== NOT_PLAIN) return numbered(bytes, number);
      const rest = tagRest(bytes, begun, names);
      return rest && { ...rest, index: undefined };
    },
  };
}
