import { MAIN_NAMESPACE, OFFICE_RELATIONSHIPS, XML_DECLARATION, type Flavour } from "./flavour";
import { attributeOf, childOf, outline, prefixOf, type OutlinedElement } from "./outline";
import { declareUtf8 } from "./splice";
import { relationshipPrefix } from "./workbook-part";

/** What is around our own content in a sheet's part: how it begins, and what is not ours in it. */
export interface SheetFrame {
  /** Declaration and start tag of the root. */
  readonly opening: string;
  readonly closing: string;
  /** "x:" or "": of the elements that we write. */
  readonly prefix: string;
  /** "r": of r:id. */
  readonly relationshipPrefix: string;
  /** XML of elements to be kept, by name. */
  readonly kept: ReadonlyMap<string, string>;
  /** Attributes of `<sheetPr>` (macros find the sheet by codeName) and its kept children. */
  readonly propertyAttributes: string;
  readonly propertyChildren: string;
  /** True where the sheet is the one in front. */
  readonly selected: boolean;
  /** Relationship of the printer's settings. */
  readonly printer: string | undefined;
  /** True where somebody has put formulas on the sheet. */
  readonly hasFormulas: boolean;
}

/**
 * What users and Excel may add to a sheet of ours and would miss: protection, their conditional
 * formats, comments, pictures, controls, page breaks, extensions. All else is written anew.
 */
const KEPT = [
  "sheetProtection",
  "protectedRanges",
  "conditionalFormatting",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "extLst",
];

export function newFrame(flavour: Flavour, selected: boolean): SheetFrame {
  const main = MAIN_NAMESPACE[flavour];
  const relationships = OFFICE_RELATIONSHIPS[flavour];
  return {
    opening: `${XML_DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    closing: "</worksheet>",
    prefix: "",
    relationshipPrefix: "r",
    kept: new Map(),
    propertyAttributes: "",
    propertyChildren: "",
    selected,
    printer: undefined,
    hasFormulas: false,
  };
}

/** The frame of a sheet that we wrote before, whatever has been saved over it since. */
export function frameOf(part: string, flavour: Flavour, subject: string): SheetFrame {
  const { shell, content } = withoutContent(declareUtf8(part));
  const root = outline(shell, 3, subject);
  const { prefix, declaration } = relationshipPrefix(root, flavour);
  const properties = childOf(root, "sheetPr");
  const setup = childOf(root, "pageSetup");
  return {
    opening: shell.slice(0, root.openEnd).replace(/\/?>$/, `${declaration}>`),
    closing: `</${prefixOf(root)}${root.name}>`,
    prefix: prefixOf(root),
    relationshipPrefix: prefix,
    kept: keptOf(shell, root),
    propertyAttributes: properties ? attributesText(shell, properties) : "",
    propertyChildren: (properties?.children ?? [])
      .filter(({ name }) => name === "tabColor" || name === "outlinePr")
      .map(({ start, end }) => shell.slice(start, end))
      .join(""),
    selected: isSelected(root),
    printer: setup?.attributes.find(
      ({ name, namespace }) => name === "id" && namespace === OFFICE_RELATIONSHIPS[flavour],
    )?.value,
    hasFormulas: /<(?:\w{1,40}:)?f[\s/>]/.test(content),
  };
}

/** Rows are the bulk of a sheet and none of them is kept: only what is around them is parsed. */
function withoutContent(part: string): { readonly shell: string; readonly content: string } {
  const begin = /<(?:[\w.-]{1,40}:)?sheetData(?=[\s>])[^>]*>/.exec(part);
  const end = begin && part.lastIndexOf("sheetData>");
  if (!begin || end === null || end < begin.index + begin[0].length) {
    return { shell: part, content: "" };
  }
  const start = begin.index + begin[0].length;
  const stop = part.lastIndexOf("</", end);
  return { shell: part.slice(0, start) + part.slice(stop), content: part.slice(start, stop) };
}

function keptOf(shell: string, root: OutlinedElement): Map<string, string> {
  const kept = new Map<string, string>();
  for (const { name, start, end } of root.children) {
    if (KEPT.includes(name)) kept.set(name, (kept.get(name) ?? "") + shell.slice(start, end));
  }
  return kept;
}

/** The attributes as they are written, with a blank before each. */
function attributesText(shell: string, element: OutlinedElement): string {
  const tag = shell.slice(element.start, element.openEnd);
  return tag
    .replace(/^<[^\s/>]+/, "")
    .replace(/\/?>$/, "")
    .trimEnd();
}

function isSelected(root: OutlinedElement): boolean {
  const views = childOf(root, "sheetViews")?.children ?? [];
  return views.some((view) => ["1", "true"].includes(attributeOf(view, "tabSelected") ?? ""));
}
