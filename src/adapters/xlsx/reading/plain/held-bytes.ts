/** Bytes that come in pieces and are not yet done with, one behind the other, with a zero behind the last. */
export interface HeldBytes {
  /** Longer than what is held. */
  bytes(): Uint8Array;
  /** The number of bytes that are held. */
  length(): number;
  add(piece: Uint8Array): void;
  /** Lets go of as many from the front. */
  drop(count: number): void;
}

export function heldBytes(): HeldBytes {
  let bytes = new Uint8Array(0);
  let length = 0;
  return {
    bytes: () => bytes,
    length: () => length,
    add(piece) {
      const needed = length + piece.length + 1;
      if (needed > bytes.length) {
        const larger = new Uint8Array(2 * needed);
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(piece, length);
      length += piece.length;
      bytes[length] = 0;
    },
    drop(count) {
      bytes.copyWithin(0, count, length);
      length -= count;
      bytes[length] = 0;
    },
  };
}
