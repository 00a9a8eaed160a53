import { SaxesParser, type SaxesTagNS } from "saxes";
import { UnusableFile } from "../unusable-file";
import { branchChooser, COMPATIBILITY } from "./alternate-content";
import type { XmlHandlers } from "./handlers";

/** Elements of these namespaces, and of none, are told by their local name. */
export const OWN_NAMESPACES: ReadonlySet<string> = new Set([
  "",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006/content-types",
]);

/** Looking up a prefix walks through the open elements: depth must stay small, and in workbooks does. */
const MAX_DEPTH = 256;

/** Characters without one tag. No cell holds more than 32,767, and what reads on keeps all of them. */
const LONGEST_STRETCH = 2 ** 20;

/** Characters at a time: only behind them a stretch without tags is noticed. */
const SLICE = 2 ** 16;

/**
 * Reads a whole XML part and tells its elements in order. `subject` names it in German for the user
 * ("das Blatt „Mitglieder“"). Throws UnusableFile for a DOCTYPE, for what is not well-formed, and for
 * what is larger than anything that belongs there.
 */
export function scanXml(text: string, subject: string, handlers: XmlHandlers): void {
  const reader = xmlReader(subject, handlers);
  try {
    reader.write(text);
    reader.close();
  } catch (error) {
    throw namedFault(error, subject);
  }
}

/** The same for a part that comes piece by piece; rejects also with what the pieces throw. */
export async function scanXmlPieces(
  pieces: AsyncIterable<string>,
  subject: string,
  handlers: XmlHandlers,
): Promise<void> {
  const reader = xmlReader(subject, handlers);
  try {
    for await (const piece of pieces) reader.write(piece);
    reader.close();
  } catch (error) {
    throw namedFault(error, subject);
  }
}

/** Who decodes a part or gathers its texts does not know what it is for the user. */
export function namedFault(error: unknown, subject: string): unknown {
  const isUnnamed =
    error instanceof UnusableFile && ["invalid-xml", "too-large"].includes(error.reason);
  return isUnnamed ? new UnusableFile(error.reason, subject) : error;
}

/** Reads a part that is written to it piece by piece; what it throws may want a name. */
export interface XmlReader {
  write(text: string): void;
  close(): void;
  /** While an element is told: the namespace of a prefix there, "" being that of names without one. */
  resolve(prefix: string): string | undefined;
}

/** Texts, attributes, names and comments without end: the parser would gather them until memory is full. */
export function xmlReader(subject: string, handlers: XmlHandlers): XmlReader {
  let tags = 0;
  let stretch = 0;
  const parser = parserFor(subject, handlers, () => (tags += 1));
  const writeSlice = (slice: string) => {
    const before = tags;
    parser.write(slice);
    stretch = tags === before ? stretch + slice.length : 0;
    if (stretch > LONGEST_STRETCH) throw new UnusableFile("too-large", subject);
  };
  return {
    write: (text: string) => {
      for (let from = 0; from < text.length; from += SLICE)
        writeSlice(text.slice(from, from + SLICE));
    },
    close: () => parser.close(),
    resolve: (prefix) => parser.resolve(prefix),
  };
}

/** `tagged` is told of every tag, passed over or not. */
function parserFor(subject: string, { open, text, close }: XmlHandlers, tagged: () => void) {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const chooser = branchChooser();
  let depth = 0;
  /** The depth at which a branch is passed over; Infinity while everything is read. */
  let skipped = Infinity;
  const told = (content: string) => {
    if (depth < skipped) text?.(content);
  };
  parser.on("opentag", (tag) => {
    tagged();
    depth += 1;
    if (depth > MAX_DEPTH) throw new UnusableFile("invalid-xml", subject);
    if (depth > skipped) return;
    if (tag.uri === COMPATIBILITY && chooser.skips(tag.local, required(tag, parser)))
      skipped = depth;
    else open?.(toldName(tag), tag.attributes, parser.position);
  });
  parser.on("closetag", (tag) => {
    tagged();
    if (depth < skipped) {
      if (tag.uri === COMPATIBILITY) chooser.closes(tag.local);
      close?.(toldName(tag), parser.position);
    } else if (depth === skipped) skipped = Infinity;
    depth -= 1;
  });
  parser.on("text", told);
  parser.on("cdata", told);
  parser.on("doctype", () => {
    throw new UnusableFile("doctype", subject);
  });
  parser.on("error", () => {
    throw new UnusableFile("invalid-xml", subject);
  });
  return parser;
}

function toldName({ uri, local }: SaxesTagNS): string {
  return OWN_NAMESPACES.has(uri) ? local : `{${uri}}${local}`;
}

/** The namespaces that a Choice names in `Requires`; an unbound prefix is one that nobody knows. */
function required(
  tag: SaxesTagNS,
  parser: { resolve(prefix: string): string | undefined },
): string[] {
  const prefixes = tag.attributes["Requires"]?.value.split(/\s+/).filter(Boolean) ?? [];
  return prefixes.map((prefix) => parser.resolve(prefix) ?? "");
}
