import { SaxesParser, type SaxesTagNS } from "saxes";
import { UnusableFile } from "../unusable-file";
import { branchChooser, COMPATIBILITY } from "./alternate-content";
import type { XmlHandlers } from "./handlers";

/** Elements of these namespaces, and of none, are told by their local name. */
const OWN_NAMESPACES = new Set([
  "",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
  "http://schemas.openxmlformats.org/package/2006/relationships",
  "http://schemas.openxmlformats.org/package/2006/content-types",
]);

/** Looking up a prefix walks through the open elements: depth must stay small, and in workbooks does. */
const MAX_DEPTH = 256;

/**
 * Reads a whole XML part and tells its elements in order. `subject` names it in German for the user
 * ("das Blatt „Mitglieder“"). Throws UnusableFile for a DOCTYPE and for what is not well-formed.
 */
export function scanXml(text: string, subject: string, handlers: XmlHandlers): void {
  parserFor(subject, handlers).write(text).close();
}

/** The same for a part that comes piece by piece; rejects also with what the pieces throw. */
export async function scanXmlPieces(
  pieces: AsyncIterable<string>,
  subject: string,
  handlers: XmlHandlers,
): Promise<void> {
  const parser = parserFor(subject, handlers);
  try {
    for await (const piece of pieces) parser.write(piece);
    parser.close();
  } catch (error) {
    // Who decodes a part does not know what it is for the user.
    const isUnnamed = error instanceof UnusableFile && error.reason === "invalid-xml";
    throw isUnnamed ? new UnusableFile("invalid-xml", subject) : error;
  }
}

function parserFor(subject: string, { open, text, close }: XmlHandlers) {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const chooser = branchChooser();
  let depth = 0;
  /** The depth at which a branch is passed over; Infinity while everything is read. */
  let skipped = Infinity;
  const told = (content: string) => {
    if (depth < skipped) text?.(content);
  };
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new UnusableFile("invalid-xml", subject);
    if (depth > skipped) return;
    if (tag.uri === COMPATIBILITY && chooser.skips(tag.local, required(tag, parser)))
      skipped = depth;
    else open?.(toldName(tag), tag.attributes, parser.position);
  });
  parser.on("closetag", (tag) => {
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
