import { jsonShape } from "../../core";
import { UnusableExport } from "./unusable-export";

/** Twice a year's export of a large city; the text stays far below the longest that V8 can hold. */
const MAX_EXPORT_BYTES = 2 ** 27;

/** A parsed value takes some forty bytes, however short it is written; in exports it is written in forty characters. */
const MOST_VALUES = 2 ** 22;

/** The value in these bytes, which are UTF-8 as RFC 8259 demands, or a list of one value a line. Throws UnusableExport for others. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > MAX_EXPORT_BYTES) throw new UnusableExport("too-large");
  const text = textOf(bytes);
  if (jsonShape(text).values > MOST_VALUES) throw new UnusableExport("too-large");
  try {
    return valueIn(text);
  } catch {
    throw new UnusableExport("no-json");
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableExport("no-json");
  }
}

/** Dumps write each object in a line of its own. */
function valueIn(text: string): unknown {
  const [first = "", ...others] = text.trim().split(/\r?\n/, 2);
  const isLines = others.length > 0 && isWhole(first);
  return isLines ? text.trim().split(/\r?\n/).map(parsed) : parsed(text);
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

/** True for a line that is an object to its end; "[" and "{" alone begin what goes on below. */
function isWhole(line: string): boolean {
  return /^\{.*\}$/.test(line);
}
