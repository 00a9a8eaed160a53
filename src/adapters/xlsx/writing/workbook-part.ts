import { UnusableFile } from "../unusable-file";
import { unescapedText } from "../xml";
import { escapeString, escapeStringAttribute, escapeXml } from "./escape";
import { OFFICE_RELATIONSHIPS, type Flavour } from "./flavour";
import {
  attributeOf,
  childOf,
  childrenOf,
  outline,
  prefixOf,
  type OutlinedElement,
} from "./outline";
import { append, declareUtf8, insertInOrder, remove, replace, splice, type Splice } from "./splice";

/** What stands before the defined names in a workbook part (ECMA-376 part 1, CT_Workbook). */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

/** Lists a sheet behind all others, so that no index of a sheet changes. */
export function addSheet(
  text: string,
  flavour: Flavour,
  sheet: { readonly name: string; readonly sheetId: number; readonly relationshipId: string },
): string {
  const sheets = childOf(outline(text), "sheets");
  if (!sheets) throw new UnusableFile("invalid-xml", "das Inhaltsverzeichnis der Mappe");
  const { prefix, declaration } = relationshipPrefix(sheets, flavour);
  const id = `${prefix}:id="${escapeXml(sheet.relationshipId)}"`;
  const names = `name="${escapeStringAttribute(sheet.name)}" sheetId="${sheet.sheetId}"`;
  const xml = `<${prefixOf(sheets)}sheet ${names}${declaration} ${id}/>`;
  return declareUtf8(splice(text, [append(text, sheets, xml)]));
}

/** The prefix for r:id that is in force there; where there is none, ours with its declaration. */
export function relationshipPrefix(
  { namespaces }: OutlinedElement,
  flavour: Flavour,
): { readonly prefix: string; readonly declaration: string } {
  const namespace = OFFICE_RELATIONSHIPS[flavour];
  const bound = [...namespaces].find(([prefix, uri]) => prefix !== "" && uri === namespace);
  return bound
    ? { prefix: bound[0], declaration: "" }
    : { prefix: "r", declaration: ` xmlns:r="${namespace}"` };
}

/** A name that holds on one sheet only; `text` undefined: the name is to go. */
export interface SheetName {
  readonly name: string;
  /** Position of the sheet in the list of sheets, zero-based. */
  readonly sheetIndex: number;
  readonly text: string | undefined;
  readonly hidden: boolean;
}

/** Sets names of single sheets: changes those that are there, adds the others in their place. */
export function setSheetNames(text: string, names: readonly SheetName[]): string {
  const root = outline(text);
  const list = childOf(root, "definedNames");
  const present = new Map(
    (list ? childrenOf(list, "definedName") : []).map((element) => [keyOf(element), element]),
  );
  const splices: Splice[] = [];
  const added: string[] = [];
  for (const name of names) {
    const element = present.get(`${name.sheetIndex} ${name.name.toLowerCase()}`);
    if (element) splices.push(...changed(text, element, name));
    else if (name.text !== undefined) added.push(nameXml(prefixOf(root), name));
  }
  if (added.length > 0) splices.push(addNames(text, root, added.join("")));
  return splices.length === 0 ? text : declareUtf8(splice(text, splices));
}

function keyOf(element: OutlinedElement): string {
  const name = attributeOf(element, "name")?.toLowerCase() ?? "";
  return `${attributeOf(element, "localSheetId") ?? ""} ${name}`;
}

function changed(text: string, element: OutlinedElement, name: SheetName): Splice[] {
  if (name.text === undefined) return [remove(element)];
  // LibreOffice saves hidden names as visible ones.
  const isHidden = ["1", "true"].includes(attributeOf(element, "hidden") ?? "");
  if (isHidden !== name.hidden) return [replace(element, nameXml(prefixOf(element), name))];
  if (unescapedText(element.text) === name.text) return [];
  if (element.selfClosing) return [append(text, element, escapeString(name.text))];
  return [{ start: element.openEnd, end: element.closeStart, text: escapeString(name.text) }];
}

function nameXml(prefix: string, { name, sheetIndex, text, hidden }: SheetName): string {
  const attributes = `name="${name}" localSheetId="${sheetIndex}"${hidden ? ' hidden="1"' : ""}`;
  const tag = `${prefix}definedName`;
  return `<${tag} ${attributes}>${escapeString(text ?? "")}</${tag}>`;
}

/** Adds elements of names behind those that are there, or with their list where the schema wants it. */
export function addNames(text: string, root: OutlinedElement, xml: string): Splice {
  const list = childOf(root, "definedNames");
  if (list) return append(text, list, xml);
  const name = `${prefixOf(root)}definedNames`;
  return insertInOrder(text, root, BEFORE_NAMES, `<${name}>${xml}</${name}>`);
}
