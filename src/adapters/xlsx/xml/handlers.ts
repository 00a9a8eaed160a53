/** `uri` is the namespace of its prefix, "" where it has none. */
export interface XmlAttribute {
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/** Attributes by their name as written. */
export type XmlAttributes = Readonly<Record<string, XmlAttribute | undefined>>;

/**
 * What is told about an XML part. Names are local names of elements that belong to workbooks and
 * packages; elements of extensions are told as "{namespace}name", so that they are never mistaken.
 * `end` is the place behind the tag in the whole text, in UTF-16 units.
 */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes, end: number) => void;
  /** Character data, possibly in several pieces; CDATA included, comments left out. */
  readonly text?: (text: string) => void;
  /** An element without content is closed where it was opened: at the same `end`. */
  readonly close?: (name: string, end: number) => void;
}

/** Transitional and Strict namespaces of r:id and its like (ECMA-376 parts 1 and 4). */
export const RELATIONSHIP_NAMESPACES: readonly string[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/** The value of a prefixed attribute such as r:id, whatever its prefix is. */
export function attributeIn(
  namespaces: readonly string[],
  attributes: XmlAttributes,
  local: string,
): string | undefined {
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute?.local === local && namespaces.includes(attribute.uri)) return attribute.value;
  }
  return undefined;
}
