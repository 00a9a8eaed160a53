import { UnusableFile } from "../unusable-file";

/** The whole text of an XML part. Throws UnusableFile for bytes that are no such text. */
export function decodeText(bytes: Uint8Array): string {
  return decoded(decoderFor(bytes), bytes, false);
}

/**
 * The same text, piece by piece: that of a large sheet never stands in memory as a whole. No character
 * is ever cut in two. The first piece tells the encoding.
 */
export async function* textPieces(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  let decoding: TextDecoding | undefined;
  for await (const bytes of pieces) {
    decoding ??= textDecoding(bytes);
    yield decoding.next(bytes);
  }
  if (decoding) yield decoding.end();
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new UnusableFile("invalid-xml");
  }
}

/** Decodes a text whose first bytes are these and that comes piece by piece. Throws like decodeText. */
export function textDecoding(start: Uint8Array): TextDecoding {
  const decoder = decoderFor(start);
  return {
    encoding: decoder.encoding,
    next: (bytes) => decoded(decoder, bytes, true),
    end: () => decoded(decoder, new Uint8Array(0), false),
  };
}

export interface TextDecoding {
  /** As TextDecoder names it: "utf-8". */
  readonly encoding: string;
  /** No character is ever cut in two. */
  next(bytes: Uint8Array): string;
  end(): string;
}

/** TextDecoder leaves out the byte order mark by itself. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true });
  } catch {
    throw new UnusableFile("invalid-xml");
  }
}

/** XML 1.0, appendix F: the mark first, then how the first "<" lies, then what the declaration says. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  if (first === 0xef && second === 0xbb) return "utf-8";
  return declaredEncoding(bytes);
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? "utf-8";
  // The bytes are evidently no UTF-16, whatever is declared: some producers leave that in.
  return /^(utf|ucs)-?16/i.test(declared) ? "utf-8" : declared;
}
