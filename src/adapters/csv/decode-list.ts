import { UnusableList } from "./unusable-list";
import { windows1252Text } from "./windows-1252";

/** More text than this would not fit into a workbook's sheet. */
const MAX_LIST_BYTES = 2 ** 27;

/** The sign with which old programs end a file. */
const END_OF_FILE = /\u001a\s*$/;

/** Where text that is none would show itself: the control characters of programs and pictures. */
const LOOKED_AT = 4096;
/** Four letters and their zeros: enough, for no other text has zeros. */
const LETTERS_LOOKED_AT = 8;

/**
 * The bytes of a list as text, line ends as "\n", the byte order mark left out. What a mark announces
 * is believed, and what then makes no sense becomes U+FFFD; without a mark it is UTF-8 if it can be,
 * else Windows-1252. Throws UnusableList for what is no text.
 */
export function decodeList(bytes: Uint8Array): string {
  if (bytes.length > MAX_LIST_BYTES) throw new UnusableList("too-large");
  const text = decoded(bytes).replace(END_OF_FILE, "");
  if (!/\S/.test(text)) throw new UnusableList("empty");
  const start = text.slice(0, LOOKED_AT);
  if (text.includes("\0") || /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(start)) {
    throw new UnusableList("binary");
  }
  if (/^\s*<(?:!doctype|\?xml|html|table)\b/i.test(start)) throw new UnusableList("web-page");
  return text.replace(/\r\n?/g, "\n");
}

function decoded(bytes: Uint8Array): string {
  const marked = encodingByMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  if (looksLikeUtf16(bytes)) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252Text(bytes);
  }
}

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  return undefined;
}

/** Without a mark every second byte of the first words is zero, and no other is. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, LETTERS_LOOKED_AT);
  return (
    start.length === LETTERS_LOOKED_AT &&
    start.every((byte, index) => (byte === 0) === (index % 2 === 1))
  );
}
