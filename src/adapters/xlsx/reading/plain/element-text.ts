import type { XmlAttributes } from "../../xml";
import { tagRest } from "./attributes";
import { behindWord, GREATER, NOT_PLAIN } from "./bytes";
import { textBetween, textEnd } from "./text";

/** What an element holds that holds nothing but text. */
export interface ElementText {
  readonly text: string;
  readonly attributes: XmlAttributes;
  /** The place behind the element. */
  readonly end: number;
}

const ATTRIBUTES: ReadonlySet<string> = new Set(["xml:space"]);
const NONE: XmlAttributes = {};

/**
 * The text of an element whose name ends at that place. Undefined where it is not plain: other elements,
 * comments, entities of its own, what is no character of XML.
 */
export function elementText(
  bytes: Uint8Array,
  at: number,
  endTag: Uint8Array,
  names: ReadonlySet<string> = ATTRIBUTES,
): ElementText | undefined {
  const isBare = bytes[at] === GREATER;
  const start = isBare ? undefined : tagRest(bytes, at, names);
  if (!isBare && !start) return undefined;
  const { attributes = NONE, end: from = at + 1 } = start ?? {};
  if (start?.isEmpty) return { text: "", attributes, end: from };
  const stop = textEnd(bytes, from);
  const end = stop === NOT_PLAIN ? NOT_PLAIN : behindWord(bytes, stop, endTag);
  const text = end === NOT_PLAIN ? undefined : textBetween(bytes, from, stop);
  return text === undefined ? undefined : { text, attributes, end };
}
