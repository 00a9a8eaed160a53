import { mainPart } from "./main-part";
import type { OpenPackage } from "./open-package";
import { relationshipsPart } from "./part-name";
import { relationshipsOf, shortType, type Relationship } from "./relationships";
import type { SheetEntry, WorkbookParts } from "./workbook-parts";
import { readWorkbookXml } from "./workbook-xml";

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
  return {
    ...workbook,
    workbookPart,
    workbookRelsPart: relationshipsPart(workbookPart),
    stylesPart: partOf("styles"),
    sharedStringsPart: partOf("sharedStrings"),
    themePart: partOf("theme"),
    sharedForEditing: links.some((link) => REVISIONS.includes(shortType(link.type))),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      ...located(opened, byId.get(sheet.relationshipId)),
    })),
  };
}

/** A sheet without a link is taken for a worksheet: it is missed rather than silently left out. */
function located(
  opened: OpenPackage,
  link: Relationship | undefined,
): Pick<SheetEntry, "part" | "isWorksheet"> {
  const part = link && opened.has(link.target) ? link.target : undefined;
  return { part, isWorksheet: link === undefined || shortType(link.type) === "worksheet" };
}
