/** The two spellings of the same format: ECMA-376 Transitional (what Excel writes) and Strict. */
export type Flavour = "transitional" | "strict";

export const MAIN_NAMESPACE: Readonly<Record<Flavour, string>> = {
  transitional: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  strict: "http://purl.oclc.org/ooxml/spreadsheetml/main",
};

/** The namespace of r:id, and the beginning of every relationship type. */
export const OFFICE_RELATIONSHIPS: Readonly<Record<Flavour, string>> = {
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  strict: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** The same in both flavours. */
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** "table" → the full relationship type. */
export function relationshipType(flavour: Flavour, name: string): string {
  return `${OFFICE_RELATIONSHIPS[flavour]}/${name}`;
}
