/**
 * What 0x80 to 0x9F mean in Windows-1252; the other bytes are their own code points. Five bytes mean
 * nothing. TextDecoder is not asked: Node 20 answers with control characters here.
 */
const UPPER_CONTROLS = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";

/** So many bytes become arguments of one call. */
const PIECE = 8192;

/** Bytes as Excel on German Windows writes them → text; any bytes can be read so. */
export function windows1252Text(bytes: Uint8Array): string {
  let text = "";
  for (let from = 0; from < bytes.length; from += PIECE) {
    text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    UPPER_CONTROLS.charAt(control.charCodeAt(0) - 0x80),
  );
}
