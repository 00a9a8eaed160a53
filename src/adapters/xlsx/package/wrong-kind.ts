import { UnusableFile, type UnusableReason } from "../unusable-file";
import { compoundFileKind, isCompoundFile } from "./compound-file";

/** First bytes of what people pick by mistake, each byte as one character. */
const BEGINNINGS: readonly (readonly [string, UnusableReason])[] = [
  ["PK", "broken"],
  ["%PDF-", "pdf"],
  ["\x89PNG", "picture"],
  ["ÿØÿ", "picture"],
  ["GIF8", "picture"],
  ["BM", "picture"],
  ["II*\0", "picture"],
  ["MM\0*", "picture"],
  ["\t\b", "old-excel"],
  ["\t\u0002", "old-excel"],
  ["\t\u0004", "old-excel"],
];

/** What bytes without a zip directory look like, as the error that tells it. */
export function unusableKind(bytes: Uint8Array): UnusableFile {
  if (bytes.length === 0) return new UnusableFile("empty");
  if (isCompoundFile(bytes)) return compoundFileKind(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  const known = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  if (known) return new UnusableFile(known[1]);
  if (start.startsWith("{\\rtf")) return new UnusableFile("other-office", "ein Textdokument (RTF)");
  return new UnusableFile(textKind(start));
}

/** Control characters other than tab, line ends and form feed do not occur in text. */
function textKind(start: string): UnusableReason {
  const utf16 = start.startsWith("ÿþ") || start.startsWith("þÿ");
  const text = utf16
    ? start.replaceAll("\0", "").slice(2)
    : start.replace(/^\u00ef\u00bb\u00bf/, "");
  if (/[\0-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return "unknown";
  return text.trimStart().startsWith("<") ? "web-page" : "text";
}
