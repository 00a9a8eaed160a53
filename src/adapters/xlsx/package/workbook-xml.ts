import type { DateSystem, Visibility } from "../../../core";
import { UnusableFile } from "../unusable-file";
import {
  attributeIn,
  longerText,
  RELATIONSHIP_NAMESPACES,
  scanXml,
  unescapedText,
  type XmlAttributes,
} from "../xml";
import type { DefinedName, SheetEntry } from "./workbook-parts";

/** What workbook.xml says by itself, before the sheets' parts are looked up. */
export interface WorkbookXml {
  strict: boolean;
  dateSystem: DateSystem;
  structureProtected: boolean;
  readonly sheets: Omit<SheetEntry, "part" | "isWorksheet">[];
  readonly definedNames: DefinedName[];
}

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
/** What users know the main part as. */
export const WORKBOOK_SUBJECT = "das Inhaltsverzeichnis der Mappe";

/** Reads the main part. Throws UnusableFile where it is no workbook. */
export function readWorkbookXml(text: string): WorkbookXml {
  const found: WorkbookXml = {
    strict: false,
    dateSystem: "1900",
    structureProtected: false,
    sheets: [],
    definedNames: [],
  };
  let root: string | undefined;
  let openName: { readonly attributes: XmlAttributes; text: string } | undefined;
  scanXml(text, WORKBOOK_SUBJECT, {
    open: (name, attributes) => {
      if (root === undefined) found.strict = isStrict(attributes);
      root ??= name;
      if (name === "definedName") openName = { attributes, text: "" };
      else readElement(found, name, attributes);
    },
    text: (piece) => {
      if (openName) openName.text = longerText(openName.text, piece);
    },
    close: (name) => {
      if (name !== "definedName" || !openName) return;
      found.definedNames.push(definedName(openName.attributes, openName.text));
      openName = undefined;
    },
  });
  if (root !== "workbook") throw new UnusableFile("unknown");
  return found;
}

function readElement(found: WorkbookXml, name: string, attributes: XmlAttributes): void {
  if (name === "sheet") found.sheets.push(sheetEntry(attributes));
  if (name === "workbookPr" && isTrue(attributes["date1904"]?.value)) found.dateSystem = "1904";
  if (name === "workbookProtection") {
    found.structureProtected = isTrue(attributes["lockStructure"]?.value);
  }
}

function isStrict(attributes: XmlAttributes): boolean {
  return Object.values(attributes).some((attribute) => attribute?.value === STRICT);
}

function sheetEntry(attributes: XmlAttributes) {
  return {
    name: unescapedText(attributes["name"]?.value ?? ""),
    sheetId: Number(attributes["sheetId"]?.value ?? "0"),
    relationshipId: attributeIn(RELATIONSHIP_NAMESPACES, attributes, "id") ?? "",
    state: visibility(attributes["state"]?.value),
  };
}

function visibility(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function definedName(attributes: XmlAttributes, text: string): DefinedName {
  const local = attributes["localSheetId"]?.value;
  return {
    name: attributes["name"]?.value ?? "",
    localSheetId: local === undefined ? undefined : Number(local),
    hidden: isTrue(attributes["hidden"]?.value),
    text,
  };
}

/** xsd:boolean. */
function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
