import { SaxesParser } from "saxes";
import { UnusableFile } from "../unusable-file";

/**
 * An element of somebody else's XML by its offsets, so that text can be spliced in beside it without
 * writing anything anew. Offsets are UTF-16 positions in the text that was outlined.
 */
export interface OutlinedElement {
  /** Name without prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly attributes: readonly OutlinedAttribute[];
  /** Namespace declarations in force here, by prefix ("" is the default namespace). */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly children: readonly OutlinedElement[];
  /** Character data of this element alone, entities resolved. */
  readonly text: string;
  readonly selfClosing: boolean;
  /** Before "<" of the start tag. */
  readonly start: number;
  /** Behind ">" of the start tag. */
  readonly openEnd: number;
  /** Before "</" of the end tag; of a self-closing element the end. */
  readonly closeStart: number;
  readonly end: number;
}

export interface OutlinedAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

type Growing = {
  -readonly [Key in keyof OutlinedElement]: Key extends "children"
    ? Growing[]
    : OutlinedElement[Key];
};

/** More elements and attributes than any part has that is taken apart here; each becomes an object. */
const MOST_PIECES = 2 ** 20;

/** Looking up a prefix walks through the open elements; in workbooks they never nest deeply. */
const MAX_NESTING = 256;

/**
 * Outlines an XML text down to `depth` levels below the root. `subject` names the part in German.
 * Throws UnusableFile for what is not well-formed and for a document type, which no workbook needs.
 */
export function outline(text: string, depth = Infinity, subject = "ein Teil"): OutlinedElement {
  try {
    return outlineOf(text, depth, subject);
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile("invalid-xml", subject);
  }
}

function outlineOf(text: string, depth: number, subject: string): OutlinedElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;
  let tagStart = 0;
  const count = pieceCounter(subject);
  parser.on("doctype", () => {
    throw new UnusableFile("doctype", subject);
  });
  parser.on("opentagstart", () => {
    // The parser tells where it is, not where the tag began; no "<" can stand between the two.
    tagStart = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("attribute", count);
  parser.on("opentag", (tag) => {
    count();
    const parent = open.at(-1);
    const element: Growing = {
      name: tag.local,
      prefix: tag.prefix,
      namespace: tag.uri,
      attributes: Object.values(tag.attributes).map(({ name, uri, value }) => ({
        name: uri === "" ? name : name.slice(name.indexOf(":") + 1),
        namespace: uri,
        value,
      })),
      namespaces: inForce(parent?.namespaces, tag.ns),
      children: [],
      text: "",
      selfClosing: tag.isSelfClosing,
      start: tagStart,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
    };
    root ??= element;
    if (parent && open.length <= depth) parent.children.push(element);
    if (open.push(element) > MAX_NESTING) throw new UnusableFile("invalid-xml", subject);
  });
  parser.on("text", (characters) => addText(open.at(-1), characters));
  parser.on("cdata", (characters) => addText(open.at(-1), characters));
  parser.on("closetag", (tag) => {
    const element = open.pop();
    if (!element || tag.isSelfClosing) return;
    element.end = parser.position;
    element.closeStart = text.lastIndexOf("</", parser.position - 1);
  });
  parser.write(text).close();
  if (!root) throw new UnusableFile("invalid-xml", subject);
  return root;
}

function pieceCounter(subject: string): () => void {
  let pieces = 0;
  return () => {
    if ((pieces += 1) > MOST_PIECES) throw new UnusableFile("too-large", subject);
  };
}

function addText(element: Growing | undefined, characters: string): void {
  if (element) element.text += characters;
}

function inForce(
  outer: ReadonlyMap<string, string> | undefined,
  declared: Record<string, string> | undefined,
): ReadonlyMap<string, string> {
  const own = Object.entries(declared ?? {});
  return outer && own.length === 0 ? outer : new Map([...(outer ?? []), ...own]);
}

/** The first child of that name in the namespace of its parent. */
export function childOf(parent: OutlinedElement, name: string): OutlinedElement | undefined {
  return parent.children.find(
    (child) => child.name === name && child.namespace === parent.namespace,
  );
}

/** All children of that name in the namespace of their parent. */
export function childrenOf(parent: OutlinedElement, name: string): OutlinedElement[] {
  return parent.children.filter(
    (child) => child.name === name && child.namespace === parent.namespace,
  );
}

/** The value of an attribute without namespace. */
export function attributeOf(element: OutlinedElement, name: string): string | undefined {
  return element.attributes.find((each) => each.name === name && each.namespace === "")?.value;
}

/** "x:" or "": what stands before the names of new elements beside or inside this one. */
export function prefixOf({ prefix }: OutlinedElement): string {
  return prefix === "" ? "" : `${prefix}:`;
}
