import { readWorkbook } from "../../../src/adapters/xlsx";
import { CONTENT_TYPE } from "../../../src/adapters/xlsx/writing/content-types";
import { escapeString, escapeStringAttribute } from "../../../src/adapters/xlsx/writing/escape";
import { LINKS, relationships, workbookFile, type SheetText } from "../xlsx/workbook-file";
import { cellFormats, type CellFormats } from "./file/cell-formats";
import { sheetPart } from "./file/sheet-part";
import { tablePart } from "./file/table-part";
import { hostWorkbookFromGrid } from "./model/from-grid";
import type { HostNames, HostSheet, HostVisibility, HostWorkbook } from "./model/workbook";

const STATES: Readonly<Record<HostVisibility, string>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/**
 * The workbook in a file as Excel would have it open, as far as the product reads it: values, formats
 * of dates, tables, merges, hidden lines and sheets, marks. Formulas keep their results, not their wording.
 */
export async function hostWorkbookFromFile(bytes: Uint8Array): Promise<HostWorkbook> {
  return hostWorkbookFromGrid(await readWorkbook(bytes));
}

/**
 * The .xlsx file that Excel would save: cells with formulas and number formats, tables, names, merges
 * and what is hidden. Looks, page layout, drop-downs and links are left out.
 */
export async function fileFromHostWorkbook(workbook: HostWorkbook): Promise<Uint8Array> {
  const formats = cellFormats();
  const tables = new Map<string, string>();
  const sheets = workbook.sheets.map((sheet) => sheetText(sheet, formats, tables));
  return workbookFile({
    sheets,
    styles: formats.xml(),
    before: `<workbookPr${workbook.date1904 ? ' date1904="1"' : ""}/>`,
    after: namesXml(workbook),
    parts: new Map([["[Content_Types].xml", contentTypesXml(sheets.length, tables)], ...tables]),
  });
}

/** A sheet's XML; its tables are added to `tables` by part name. */
function sheetText(sheet: HostSheet, formats: CellFormats, tables: Map<string, string>): SheetText {
  const links = sheet.tables.map((table, index) => {
    const id = tables.size + 1;
    tables.set(`xl/tables/table${id}.xml`, tablePart(sheet, table, id));
    return [`rId${index + 1}`, `${LINKS}/table`, `../tables/table${id}.xml`] as const;
  });
  return {
    name: escapeStringAttribute(sheet.name),
    state: STATES[sheet.visibility],
    xml: sheetPart(
      sheet,
      formats,
      links.map(([id]) => id),
    ),
    ...(links.length === 0 ? {} : { links: relationships(...links) }),
  };
}

function namesXml({ names, sheets }: HostWorkbook): string {
  const local = sheets.map((sheet, index) => nameElements(sheet.names, ` localSheetId="${index}"`));
  const all = [...nameElements(names, ""), ...local.flat()];
  return all.length === 0 ? "" : `<definedNames>${all.join("")}</definedNames>`;
}

function nameElements(names: HostNames, scope: string): string[] {
  return [...names.values()].map(({ name, formula, visible }) => {
    const attributes = `name="${name}"${scope}${visible ? "" : ' hidden="1"'}`;
    return `<definedName ${attributes}>${escapeString(formula.replace(/^=/, ""))}</definedName>`;
  });
}

function contentTypesXml(sheetCount: number, tables: ReadonlyMap<string, string>): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    `<Default Extension="rels" ContentType="${CONTENT_TYPE.relationships}"/>`,
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("xl/workbook.xml", main),
    override("xl/styles.xml", CONTENT_TYPE.styles),
    ...Array.from({ length: sheetCount }, (_, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, CONTENT_TYPE.worksheet),
    ),
    ...[...tables.keys()].map((part) => override(part, CONTENT_TYPE.table)),
    "</Types>",
  ].join("");
}
