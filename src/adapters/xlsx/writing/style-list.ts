import { UnusableFile } from "../unusable-file";
import { branchChooser, COMPATIBILITY } from "../xml";
import { attributeOf, childOf, prefixOf, type OutlinedElement } from "./outline";
import { insertInOrder, openedTag, type Splice } from "./splice";
import { likenessOf, likenessOfXml } from "./style-likeness";

/** The order of the lists in a style sheet (ECMA-376 part 1, CT_Stylesheet). */
const LIST_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
] as const;

/** Excel's limit for cell formats; it repairs a workbook with more by taking them all away. */
const MAX_CELL_STYLES = 65_490;

export type StyleListName = (typeof LIST_ORDER)[number];

/** A list of the style sheet and what is to be added to it. Indices never change. */
export interface GrowingList {
  readonly name: StyleListName;
  readonly existing: readonly OutlinedElement[];
  readonly added: string[];
  readonly byLikeness: Map<string, number>;
  /** So many leading entries are not reused: their place means something else to Excel. */
  readonly reserved: number;
}

/** A list as it stands. */
export function listOf(root: OutlinedElement, name: StyleListName, reserved = 0): GrowingList {
  const element = childOf(root, name);
  const existing = element ? entriesIn(element, root.namespace) : [];
  const list = { name, existing, added: [], byLikeness: new Map<string, number>(), reserved };
  existing.forEach((entry, index) => remember(list, likenessOf(entry), index));
  return list;
}

/** What has an index: of alternatives the entries of the branch that Excel reads. */
function entriesIn(parent: OutlinedElement, namespace: string): OutlinedElement[] {
  return parent.children.flatMap((child) => {
    if (child.namespace === namespace) return [child];
    const branch = child.namespace === COMPATIBILITY ? chosenBranch(child) : undefined;
    return branch ? entriesIn(branch, namespace) : [];
  });
}

function chosenBranch(alternatives: OutlinedElement): OutlinedElement | undefined {
  const chooser = branchChooser();
  chooser.skips(alternatives.name, []);
  return alternatives.children.find((branch) => {
    const prefixes = attributeOf(branch, "Requires")?.split(/\s+/).filter(Boolean) ?? [];
    const required = prefixes.map((prefix) => branch.namespaces.get(prefix) ?? "");
    return !chooser.skips(branch.name, required);
  });
}

function remember({ byLikeness, reserved }: GrowingList, likeness: string, index: number): void {
  if (index >= reserved && !byLikeness.has(likeness)) byLikeness.set(likeness, index);
}

/** Fills a list up to `length` entries, with `seeds` by position and the last of them from there on. */
export function padList(list: GrowingList, length: number, seeds: readonly string[]): void {
  for (let size = sizeOf(list); size < length; size++) {
    const seed = seeds[size] ?? seeds.at(-1);
    if (seed === undefined) throw new RangeError("nothing to pad with");
    remember(list, likenessOfXml(seed), size);
    list.added.push(seed);
  }
}

/** The index of an entry that means the same, else of the entry appended now. */
export function indexIn(list: GrowingList, entry: string): number {
  const likeness = likenessOfXml(entry);
  const known = list.byLikeness.get(likeness);
  if (known !== undefined) return known;
  const index = sizeOf(list);
  list.added.push(entry);
  remember(list, likeness, index);
  return index;
}

function sizeOf({ existing, added }: GrowingList): number {
  return existing.length + added.length;
}

/**
 * The splices that write the additions down; a missing list is created where the schema wants it.
 * Throws UnusableFile where Excel would not take so many cell formats.
 */
export function growthOf(text: string, root: OutlinedElement, list: GrowingList): Splice[] {
  if (list.added.length === 0) return [];
  if (list.name === "cellXfs" && sizeOf(list) > MAX_CELL_STYLES) {
    throw new UnusableFile("too-many-styles");
  }
  const name = `${prefixOf(root)}${list.name}`;
  const xml = withPrefix(list.added.join(""), prefixOf(root));
  const element = childOf(root, list.name);
  const before = LIST_ORDER.slice(0, LIST_ORDER.indexOf(list.name));
  if (!element) {
    const created = `<${name} count="${sizeOf(list)}">${xml}</${name}>`;
    return [insertInOrder(text, root, before, created)];
  }
  const tag = recounted(text, element, sizeOf(list));
  const { start, openEnd, closeStart, end, selfClosing } = element;
  if (selfClosing) {
    return [{ start, end, text: `${openedTag(tag)}${xml}</${name}>` }];
  }
  return [
    { start, end: openEnd, text: tag },
    { start: closeStart, end: closeStart, text: xml },
  ];
}

/** The start tag with the new count, where it had one. */
function recounted(text: string, element: OutlinedElement, count: number): string {
  const tag = text.slice(element.start, element.openEnd);
  if (attributeOf(element, "count") === undefined) return tag;
  return tag.replace(/(\scount\s*=\s*)(["'])[^"']*\2/, `$1$2${count}$2`);
}

/** Our entries are written without prefix; they get the one that the part uses. */
function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
