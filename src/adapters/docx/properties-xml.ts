import { oneLine } from "./text-runs";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The part docProps/core.xml, whole: the library would add the moment of making and "Un-named". */
export function propertiesXml(title: string): string {
  const text = oneLine(title).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${text}</dc:title><dc:creator>Entsendung</dc:creator><dc:language>de-DE</dc:language></cp:coreProperties>`;
}
