import { textDecoding, type TextDecoding } from "../../package";
import { namedFault, type XmlHandlers } from "../../xml";
import { behindSpace, LESS, NOT_PLAIN, SLASH, wordFrom, wordOf } from "./bytes";
import { heldBytes, type HeldBytes } from "./held-bytes";
import type { ItemReader } from "./item-reader";
import { xmlBeside, type XmlBeside } from "./xml-beside";

/** Bytes of an item that is waited for to its end; a longer one is read as XML. */
const LONGEST_ITEM = 2 ** 18;

/** So many tell the encoding and the version of XML. */
const START = 256;

/**
 * Reads a part whose bulk is one list of items: these are taken by `items` where they are plain, all else
 * is read as XML and told to `handlers`. What is accepted and what is told, taken together, is what XML
 * alone makes of the part. Rejects like scanXmlPieces.
 */
export async function scanItems(
  pieces: AsyncIterable<Uint8Array>,
  subject: string,
  handlers: XmlHandlers,
  items: ItemReader,
): Promise<void> {
  const scan = itemScan(subject, handlers, items);
  try {
    for await (const piece of pieces) scan.take(piece);
    scan.end();
  } catch (error) {
    throw namedFault(error, subject);
  }
}

/** Is handed the part piece by piece. */
interface ItemScan {
  take(piece: Uint8Array): void;
  end(): void;
}

function itemScan(subject: string, handlers: XmlHandlers, items: ItemReader): ItemScan {
  const held = heldBytes();
  const start = wordOf(`<${items.item}`);
  let xml: XmlBeside | undefined;
  let isPlain = false;
  let isInItems = false;
  /** XML reads the next item, whatever it looks like. */
  let passesOne = false;
  /** Fewer bytes are not looked at: twice those of an item that was cut off, lest it be begun for each. */
  let enough = START;

  function begin(): XmlBeside {
    const head = held.bytes().subarray(0, Math.min(START, held.length()));
    const decoding = textDecoding(head);
    isPlain = isPlainText(head, decoding);
    return xmlBeside(subject, handlers, decoding, items);
  }

  /** XML reads on to an item, and into it where it is to read that too; the place behind. */
  function readTo(item: number, from: number, xml: XmlBeside): number {
    xml.write(held.bytes().subarray(from, item));
    isInItems = !passesOne && xml.isInList();
    passesOne = false;
    if (!isInItems) xml.write(start);
    return isInItems ? item : item + start.length;
  }

  function advance(isLast: boolean): void {
    if (held.length() < enough && !isLast) return;
    enough = 0;
    xml ??= begin();
    let at = 0;
    for (let item = 0; item >= 0;) {
      if (isInItems) {
        at = behindItems(held.bytes(), at, items);
        if (!isLast && isCutOff(held, at, items)) break;
        isInItems = false;
        passesOne = true;
      }
      item = isPlain ? wordFrom(held.bytes(), start, at, held.length()) : -1;
      if (item >= 0) at = readTo(item, at, xml);
    }
    if (isInItems) enough = 2 * (held.length() - at);
    else at = readRest(held, at, isLast || !isPlain ? 0 : start.length - 1, xml);
    held.drop(at);
  }

  const take = (piece: Uint8Array) => {
    held.add(piece);
    advance(false);
  };
  const end = () => {
    advance(true);
    xml?.close();
  };
  return { take, end };
}

/** Takes items as long as they are plain; the place of what is not. */
function behindItems(bytes: Uint8Array, from: number, items: ItemReader): number {
  for (let at = from; ;) {
    const next = items.take(bytes, behindSpace(bytes, at));
    if (next === NOT_PLAIN) return at;
    at = next;
  }
}

/** The item there may be plain: its end has not come yet. */
function isCutOff(held: HeldBytes, at: number, { item }: ItemReader): boolean {
  const bytes = held.bytes();
  const next = behindSpace(bytes, at);
  if (held.length() - at > LONGEST_ITEM) return false;
  if (bytes[next] === LESS && bytes[next + 1] === SLASH) return false;
  return wordFrom(bytes, wordOf(`</${item}>`), at, held.length()) < 0;
}

/** XML reads all that holds no item but the last bytes, which may become one; the place of these. */
function readRest(held: HeldBytes, from: number, kept: number, xml: XmlBeside): number {
  const to = Math.max(from, held.length() - kept);
  xml.write(held.bytes().subarray(from, to));
  return to;
}

/** Bytes that are one character each where they are ASCII, and XML of the version that everybody writes. */
function isPlainText(head: Uint8Array, { encoding }: TextDecoding): boolean {
  const declared = /<\?xml\s+version\s*=\s*["'](.*?)["']/.exec(String.fromCharCode(...head));
  return encoding === "utf-8" && (declared === null || declared[1] === "1.0");
}
