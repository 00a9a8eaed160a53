import { prefixOf, type OutlinedElement } from "./outline";

/** Replaces `start` to `end` of a text; an insertion where both are equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices of one text, whose offsets all mean that text. Splices at the same place are
 * applied in the order given, insertions before a replacement that begins there.
 */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let reached = 0;
  for (const { start, end, text: piece } of ordered) {
    if (start < reached) throw new RangeError("splices overlap");
    pieces.push(text.slice(reached, start), piece);
    reached = end;
  }
  pieces.push(text.slice(reached));
  return pieces.join("");
}

/** Adds XML as the last children of an element; `<list/>` becomes `<list>…</list>`. */
export function append(text: string, parent: OutlinedElement, xml: string): Splice {
  if (!parent.selfClosing) return { start: parent.closeStart, end: parent.closeStart, text: xml };
  const opened = openedTag(text.slice(parent.start, parent.end));
  const qualified = `${prefixOf(parent)}${parent.name}`;
  return { start: parent.start, end: parent.end, text: `${opened}${xml}</${qualified}>` };
}

/** "<list />" → "<list>". */
export function openedTag(selfClosingTag: string): string {
  return `${selfClosingTag.slice(0, selfClosingTag.lastIndexOf("/")).trimEnd()}>`;
}

/** Adds XML directly behind an element. */
export function insertAfter(element: OutlinedElement, xml: string): Splice {
  return { start: element.end, end: element.end, text: xml };
}

export function remove(element: OutlinedElement): Splice {
  return { start: element.start, end: element.end, text: "" };
}

export function replace(element: OutlinedElement, xml: string): Splice {
  return { start: element.start, end: element.end, text: xml };
}

/**
 * Adds a child where the schema wants it: behind the last child that is one of `before`, else as the
 * first one.
 */
export function insertInOrder(
  text: string,
  parent: OutlinedElement,
  before: readonly string[],
  xml: string,
): Splice {
  const earlier = parent.children.filter((child) => before.includes(child.name)).at(-1);
  if (earlier) return insertAfter(earlier, xml);
  if (parent.selfClosing) return append(text, parent, xml);
  return { start: parent.openEnd, end: parent.openEnd, text: xml };
}

/** Our parts are UTF-8; a text that came as UTF-16 still says so in its declaration. */
export function declareUtf8(text: string): string {
  const declaration = /^\uFEFF?<\?xml[^>]{0,200}\?>/.exec(text)?.[0];
  if (declaration === undefined) return text;
  const declared = declaration.replace(
    /(\sencoding\s*=\s*)(["'])(?!utf-8\2)[^"']*\2/i,
    "$1$2UTF-8$2",
  );
  return declared.replace("\uFEFF", "") + text.slice(declaration.length);
}
