/** What a column holds: the id of a text, or a number; days and counts are whole. */
export interface Column {
  readonly holds: "text" | "number";
  /** By row, from the second of the sheet on: index 0 is row 2. 0: empty. */
  readonly values: Int32Array;
}

const LESS = 60;
const GREATER = 62;
const QUOTE = 34;
const [A, C, R, S, T] = [65, 99, 114, 115, 116];
const BLANK = 32;

/** The number of rows below the headings, from the dimension. */
export function rowsOf(head: Buffer): number {
  return Number(/<dimension ref="A1:[A-Z](\d+)"/.exec(head.toString("latin1", 0, 1_000))?.[1]) - 1;
}

export function column(holds: Column["holds"], rows: number): Column {
  return { holds, values: new Int32Array(rows) };
}

/** Takes a sheet in pieces: one pass over its bytes, cells as integers into columns. */
export interface SheetScanner {
  readonly take: (piece: Buffer) => void;
}

/** By letter, A first; undefined: the column is passed over. */
export function sheetScanner(columns: readonly (Column | undefined)[]): SheetScanner {
  let rest: Buffer = Buffer.alloc(0);
  let row = -2;

  function scan(bytes: Buffer, stop: number): void {
    let at = 0;
    while (at < stop) {
      if (bytes[at] !== LESS || bytes[at + 2] === GREATER) {
        at += 1;
      } else if (bytes[at + 1] === C && bytes[at + 2] === BLANK) {
        at = cell(bytes, at + 6);
      } else {
        if (bytes[at + 1] === R && bytes[at + 4] === BLANK) row += 1;
        at += 4;
      }
    }
  }

  /** From the letter of its reference on; the place behind it. */
  function cell(bytes: Buffer, from: number): number {
    const wanted = columns[(bytes[from] ?? A) - A];
    let at = from + 1;
    while (bytes[at] !== QUOTE) at += 1;
    const isTyped = bytes[at + 2] === T;
    const isText = isTyped && bytes[at + 5] === S;
    while (bytes[at] !== GREATER) at += 1;
    at += 4;
    let value = 0;
    for (let digit = bytes[at] ?? LESS; digit !== LESS; digit = bytes[at] ?? LESS) {
      value = value * 10 + digit - 48;
      at += 1;
    }
    if (wanted && row >= 0) {
      if (wanted.holds === "text" ? isText : !isTyped) {
        wanted.values[row] = isText ? value + 1 : value;
      }
    }
    return at + 8;
  }

  return {
    take: (piece) => {
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const stop = bytes.lastIndexOf("</row>");
      if (stop < 0) {
        rest = bytes;
        return;
      }
      scan(bytes, stop);
      rest = bytes.subarray(stop);
    },
  };
}
