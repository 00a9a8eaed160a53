import type { LaidOutSheet } from "../../../core";
import { createPackage, type Codec } from "../package";
import { escapeXml } from "./escape";
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

const CORE_PROPERTIES = "docProps/core.xml";

/** Everything of a workbook but its sheets and its title. */
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
    "xl/workbook.xml",
    `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE.transitional}" xmlns:r="${OFFICE_RELATIONSHIPS.transitional}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/></workbook>`,
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`,
  ],
]);

/**
 * A workbook of these sheets alone. `title` is what readers and screen readers call it; without one it
 * is called after its first sheet. At least one sheet, else RangeError.
 */
export async function newWorkbook(
  sheets: readonly LaidOutSheet[],
  title = sheets[0]?.name,
  codec?: Codec,
): Promise<Uint8Array> {
  if (title === undefined) throw new RangeError("a workbook needs a sheet");
  const parts = new Map([...SKELETON, [CORE_PROPERTIES, corePropertiesXml(title)]]);
  const { bytes } = await writeSheets(await createPackage(parts), sheets, codec);
  return bytes;
}

/** No author, no time: equal input gives equal bytes. */
function corePropertiesXml(title: string): string {
  const told = escapeXml(title.replace(/[\u0000-\u001F\uFFFE\uFFFF]+/g, " "));
  return `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PROPERTIES}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${told}</dc:title><dc:creator>Entsendung</dc:creator><dc:language>de-DE</dc:language></cp:coreProperties>`;
}
