import type { LaidOutSheet } from "../../../core";
import { createPackage } from "../package";
import {
  CONTENT_TYPES,
  MAIN_NAMESPACE,
  OFFICE_RELATIONSHIPS,
  PACKAGE_RELATIONSHIPS,
  relationshipType,
  XML_DECLARATION,
} from "./flavour";
import { writeSheets } from "./write-sheets";

const PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** Everything of a workbook but its sheets. No author, no time: equal input gives equal bytes. */
const SKELETON: ReadonlyMap<string, string> = new Map([
  [
    "[Content_Types].xml",
    `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${DOCUMENT}"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  ],
  [
    "_rels/.rels",
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${relationshipType("transitional", "officeDocument")}" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  ],
  [
    "docProps/core.xml",
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PROPERTIES}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Entsendung</dc:creator><dc:language>de-DE</dc:language></cp:coreProperties>`,
  ],
  [
    "xl/workbook.xml",
    `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE.transitional}" xmlns:r="${OFFICE_RELATIONSHIPS.transitional}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`,
  ],
]);

/** A workbook of these sheets alone: for templates and samples. At least one sheet, else RangeError. */
export async function newWorkbook(sheets: readonly LaidOutSheet[]): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError("a workbook needs a sheet");
  const { bytes } = await writeSheets(await createPackage(SKELETON), sheets);
  return bytes;
}
