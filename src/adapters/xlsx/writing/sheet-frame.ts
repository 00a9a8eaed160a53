import { MAIN_NAMESPACE, OFFICE_RELATIONSHIPS, XML_DECLARATION, type Flavour } from "./flavour";
import { attributeOf, childOf, outline, prefixOf, type OutlinedElement } from "./outline";
import type { SheetShell } from "./sheet-shell";
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
export function frameOf(
  { text, hasFormulas }: SheetShell,
  flavour: Flavour,
  subject: string,
): SheetFrame {
  const shell = declareUtf8(text);
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
    hasFormulas,
  };
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
