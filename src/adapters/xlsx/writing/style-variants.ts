import { escapeXml } from "./escape";
import { placeFormat } from "./number-formats";
import { childOf, outline, type OutlinedElement } from "./outline";
import { declareUtf8, splice } from "./splice";
import { growthOf, indexIn } from "./style-list";
import { listsOf, placeStyles, type PlacedStyles } from "./styles-part";

/** The style of a cell with something about it changed; all else of it stays. */
export interface StyleVariant {
  /** Index in cellXfs as cells write it; "" is the first. */
  readonly base: string;
  /** The number format's code; undefined where it stays. */
  readonly format: string | undefined;
  /** Excel is told that the text was typed with a leading apostrophe. */
  readonly quoted: boolean;
}

/** Excel's own format for whatever has none, number 0. */
export const GENERAL = "General";

/** The name under which a variant's index is kept. */
export function variantName({ base, format, quoted }: StyleVariant): string {
  return `${base} ${quoted ? "quoted " : ""}${format ?? ""}`;
}

/** Finds or appends these variants. Existing entries keep their index; one that is missing is the first. */
export function placeVariants(
  original: string,
  variants: readonly StyleVariant[],
  usedStyles = 0,
): Omit<PlacedStyles, "typeface"> {
  const { text } = placeStyles(original, [], usedStyles);
  const root = outline(text);
  const { formats, cells, formatUsers } = listsOf(root);
  const indices = new Map<string, number>();
  for (const variant of variants) {
    const { base, format, quoted } = variant;
    const style = cells.existing[Number(base)] ?? cells.existing[0];
    if (!style) continue;
    const changes = new Map<string, string>(quoted ? [["quotePrefix", "1"]] : []);
    if (format !== undefined) {
      const id = format === GENERAL ? 0 : placeFormat(formats, formatUsers, format);
      changes.set("numFmtId", String(id)).set("applyNumberFormat", "1");
    }
    indices.set(variantName(variant), indexIn(cells, variantXml(style, changes)));
  }
  const growth = [formats, cells].flatMap((list) => growthOf(text, root, list));
  return { text: growth.length === 0 ? text : declareUtf8(splice(text, growth)), indices };
}

/** The style written anew, without prefix; what extensions added stays behind. */
function variantXml(style: OutlinedElement, changes: ReadonlyMap<string, string>): string {
  const parts = ["alignment", "protection"]
    .flatMap((name) => childOf(style, name) ?? [])
    .map((part) => elementXml(part.name, attributesOf(part), ""));
  const attributes = new Map([...attributesOf(style), ...changes]);
  return elementXml("xf", attributes, parts.join(""));
}

function attributesOf({ attributes }: OutlinedElement): Map<string, string> {
  const own = attributes.filter(({ namespace }) => namespace === "");
  return new Map(own.map(({ name, value }) => [name, value]));
}

function elementXml(name: string, attributes: ReadonlyMap<string, string>, content: string) {
  const written = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
