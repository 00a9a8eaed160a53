import { attributeOf, childrenOf, outline, prefixOf } from "./outline";
import { append, declareUtf8, remove, replace, splice } from "./splice";
import { escapeXml } from "./escape";

export const CONTENT_TYPE = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  relationships: "application/vnd.openxmlformats-package.relationships+xml",
} as const;

export type PartKind = keyof typeof CONTENT_TYPE;

/**
 * Names the type of a part in [Content_Types].xml. Relationship parts go by their extension, all
 * others by their name, because the default for "xml" may be anything. What is told of a part that
 * somebody took out, and whose name is free again, gives way.
 */
export function withContentType(text: string, part: string, kind: PartKind): string {
  const root = outline(text);
  const known =
    kind === "relationships"
      ? childrenOf(root, "Default").find((each) => same(attributeOf(each, "Extension"), "rels"))
      : childrenOf(root, "Override").find((each) =>
          same(attributeOf(each, "PartName"), `/${part}`),
        );
  if (known && same(attributeOf(known, "ContentType"), CONTENT_TYPE[kind])) return text;
  const plain = kind === "relationships" ? defaultFor("rels", kind) : overrideFor(part, kind);
  const xml = plain.replace("<", `<${prefixOf(root)}`);
  return declareUtf8(splice(text, [known ? replace(known, xml) : append(text, root, xml)]));
}

/** Takes out what is said about a part that is no longer there. */
export function withoutContentType(text: string, part: string): string {
  const gone = childrenOf(outline(text), "Override").filter((each) =>
    same(attributeOf(each, "PartName"), `/${part}`),
  );
  return gone.length === 0 ? text : declareUtf8(splice(text, gone.map(remove)));
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

function defaultFor(extension: string, kind: PartKind): string {
  return `<Default Extension="${extension}" ContentType="${CONTENT_TYPE[kind]}"/>`;
}

function overrideFor(part: string, kind: PartKind): string {
  return `<Override PartName="/${escapeXml(part)}" ContentType="${CONTENT_TYPE[kind]}"/>`;
}
