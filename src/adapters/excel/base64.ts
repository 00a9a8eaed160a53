/** So many bytes at a time: divisible by three, so that the pieces join, and few enough to be arguments. */
const PIECE = 24_576;

/** Bytes as text for Office.js. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE))));
  return pieces.join("");
}
