/** The texts of a workbook as bytes; ids count from 1, 0 is an empty cell. */
export interface SharedTexts {
  readonly count: number;
  readonly bytes: Buffer;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The id of the text with these bytes; 0: there is none. */
  readonly find: (bytes: Uint8Array, from: number, to: number) => number;
  readonly findText: (text: string) => number;
  readonly textOf: (id: number) => string;
}

const LESS = 60;
const OPENING = "<si><t>".length;
const CLOSING = "</t></si>".length;

/** One pass over xl/sharedStrings.xml, and a table by open addressing over the texts. */
export function sharedTexts(bytes: Buffer): SharedTexts {
  const head = bytes.toString("latin1", 0, 400);
  const count = Number(/uniqueCount="(\d+)"/.exec(head)?.[1]);
  const starts = new Uint32Array(count + 1);
  const ends = new Uint32Array(count + 1);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 2));
  const table = new Uint32Array(size);
  let id = 0;
  for (let at = bytes.indexOf("<si>") + OPENING; id < count; at += CLOSING + OPENING) {
    id += 1;
    const start = at;
    let hash = 0x811c9dc5;
    while (bytes[at] !== LESS) {
      hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
      at += 1;
    }
    starts[id] = start;
    ends[id] = at;
    let slot = spread(hash) & (size - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1);
    table[slot] = id;
  }
  const find = (other: Uint8Array, from: number, to: number): number => {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (other[at] ?? 0), 0x01000193);
    for (let slot = spread(hash) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const candidate = table[slot] ?? 0;
      if (candidate === 0) return 0;
      if (isSame(candidate, other, from, to)) return candidate;
    }
  };
  function isSame(candidate: number, other: Uint8Array, from: number, to: number): boolean {
    const start = starts[candidate] ?? 0;
    if ((ends[candidate] ?? 0) - start !== to - from) return false;
    for (let at = 0; at < to - from; at += 1) {
      if (bytes[start + at] !== other[from + at]) return false;
    }
    return true;
  }
  const findText = (text: string) => {
    const encoded = Buffer.from(text);
    return find(encoded, 0, encoded.length);
  };
  const textOf = (each: number) => bytes.toString("utf8", starts[each], ends[each]);
  return { count, bytes, starts, ends, find, findText, textOf };
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
}
