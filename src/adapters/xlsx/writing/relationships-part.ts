import { escapeXml } from "./escape";
import { PACKAGE_RELATIONSHIPS, XML_DECLARATION } from "./flavour";
import { attributeOf, childrenOf, outline, prefixOf } from "./outline";
import { append, declareUtf8, remove, splice } from "./splice";

export function emptyRelationships(): string {
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
}

/** Adds a relationship under a free id: rId and the next number. */
export function addRelationship(
  text: string,
  type: string,
  target: string,
): { readonly text: string; readonly id: string } {
  const root = outline(text);
  const id = freeId(childrenOf(root, "Relationship").map((each) => attributeOf(each, "Id") ?? ""));
  const xml = `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  return { text: declareUtf8(splice(text, [append(text, root, xml)])), id };
}

function freeId(ids: readonly string[]): string {
  const taken = new Set(ids.map((id) => id.toLowerCase()));
  const numbers = ids.map((id) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0));
  let number = numbers.reduce((highest, each) => Math.max(highest, each), 0) + 1;
  while (taken.has(`rid${number}`)) number++;
  return `rId${number}`;
}

/** Takes relationships out by their ids. */
export function withoutRelationships(text: string, ids: ReadonlySet<string>): string {
  if (ids.size === 0) return text;
  const gone = childrenOf(outline(text), "Relationship").filter((each) =>
    ids.has(attributeOf(each, "Id") ?? ""),
  );
  return gone.length === 0 ? text : declareUtf8(splice(text, gone.map(remove)));
}

/** The target of a relationship as Excel writes it: "../tables/table1.xml" from a sheet to its table. */
export function relativeTarget(from: string, to: string): string {
  const source = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < source.length && source[shared] === target[shared]) shared++;
  return [...source.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}
