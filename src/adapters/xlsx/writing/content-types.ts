import { attributeOf, childrenOf, outline, prefixOf } from "./outline";
import { append, declareUtf8, remove, splice } from "./splice";
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
 * others by their name, because the default for "xml" may be anything.
 */
export function withContentType(text: string, part: string, kind: PartKind): string {
  const root = outline(text);
  const xml = kind === "relationships" ? defaultFor("rels", kind) : overrideFor(part, kind);
  const known =
    kind === "relationships"
      ? childrenOf(root, "Default").some((each) => same(attributeOf(each, "Extension"), "rels"))
      : childrenOf(root, "Override").some((each) =>
          same(attributeOf(each, "PartName"), `/${part}`),
        );
  if (known) return text;
  return declareUtf8(splice(text, [append(text, root, xml.replace("<", `<${prefixOf(root)}`))]));
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
