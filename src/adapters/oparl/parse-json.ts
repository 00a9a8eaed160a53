import { UnusableExport } from "./unusable-export";

/** Twice a year's export of a large city; the text stays far below the longest that V8 can hold. */
const MAX_EXPORT_BYTES = 2 ** 27;

/** The value in these bytes, which are UTF-8 as RFC 8259 demands. Throws UnusableExport for others. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.length > MAX_EXPORT_BYTES) throw new UnusableExport("too-large");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new UnusableExport("no-json");
  }
}
