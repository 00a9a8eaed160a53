import { UnusableFile } from "../unusable-file";
import { mainPart } from "./main-part";
import type { OpenPackage } from "./open-package";
import { nameKey, relationshipsPart } from "./part-name";
import { relationshipsOf, shortType, type Relationship } from "./relationships";
import type { SheetEntry, WorkbookParts } from "./workbook-parts";
import { readWorkbookXml, WORKBOOK_SUBJECT } from "./workbook-xml";

/** Shared workbooks (Excel's old way) keep their history in parts of these types. */
const REVISIONS = ["revisionHeaders", "usernames"];

/** Finds the workbook in a package. Rejects with UnusableFile where there is none or it is damaged. */
export async function locateWorkbook(opened: OpenPackage): Promise<WorkbookParts> {
  const workbookPart = await mainPart(opened);
  const { sheets, ...workbook } = readWorkbookXml(await opened.readText(workbookPart));
  const links = (await relationshipsOf(opened, workbookPart)).filter((link) => !link.external);
  const byId = new Map(links.map((link) => [link.id, link]));
  const partOf = (type: string) =>
    links.find((link) => shortType(link.type) === type && opened.has(link.target))?.target;
  const entries = sheets.map((sheet) => ({
    ...sheet,
    ...located(opened, sheet.relationshipId, byId.get(sheet.relationshipId)),
  }));
  refuseSheetsOfOnePart(entries);
  return {
    ...workbook,
    workbookPart,
    workbookRelsPart: relationshipsPart(workbookPart),
    stylesPart: partOf("styles"),
    sharedStringsPart: partOf("sharedStrings"),
    themePart: partOf("theme"),
    sharedForEditing: links.some((link) => REVISIONS.includes(shortType(link.type))),
    sheets: entries,
  };
}

/** A large sheet listed ten thousand times would be read as often. */
function refuseSheetsOfOnePart(sheets: readonly SheetEntry[]): void {
  const parts = sheets.flatMap(({ part }) => (part === undefined ? [] : [nameKey(part)]));
  if (new Set(parts).size < parts.length) throw new UnusableFile("invalid-xml", WORKBOOK_SUBJECT);
}

/**
 * A sheet whose link leads nowhere is taken for a worksheet: it is missed rather than silently left out.
 * One that names no link at all is a module of macros from Excel 95, which has never had a part.
 */
function located(
  opened: OpenPackage,
  relationshipId: string,
  link: Relationship | undefined,
): Pick<SheetEntry, "part" | "isWorksheet"> {
  const part = link && opened.has(link.target) ? link.target : undefined;
  const isWorksheet = link ? shortType(link.type) === "worksheet" : relationshipId !== "";
  return { part, isWorksheet };
}
