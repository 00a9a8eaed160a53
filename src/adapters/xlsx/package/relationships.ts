import { scanXml } from "../xml";
import type { OpenPackage } from "./open-package";
import { relationshipsPart, resolvedTarget } from "./part-name";

/** A link from one part to another. `target` is the part's name, or an address where `external`. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Transitional and Strict spell the same types differently (ECMA-376 part 1 and part 4). */
const TYPE_BASES = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];

/** "…/relationships/worksheet" of either kind → "worksheet"; the type itself where it is another's. */
export function shortType(type: string): string {
  const base = TYPE_BASES.find((candidate) => type.startsWith(candidate)) ?? "";
  return type.slice(base.length);
}

/** The links of a part, in their order; "" is the package itself. None where there is no such list. */
export async function relationshipsOf(
  opened: OpenPackage,
  part: string,
): Promise<readonly Relationship[]> {
  const list = relationshipsPart(part);
  if (!opened.has(list)) return [];
  const found: Relationship[] = [];
  scanXml(await opened.readText(list), "ein Verzeichnis der Teile", {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attributes["Target"]?.value ?? "";
      const external = attributes["TargetMode"]?.value === "External";
      found.push({
        id: attributes["Id"]?.value ?? "",
        type: attributes["Type"]?.value ?? "",
        target: external ? target : storedName(opened, resolvedTarget(part, target)),
        external,
      });
    },
  });
  return found;
}

/** Targets are addresses: "%20" may stand for a blank that the part's name has as itself. */
function storedName(opened: OpenPackage, target: string): string {
  if (opened.has(target) || !target.includes("%")) return target;
  try {
    const decoded = decodeURIComponent(target);
    return opened.has(decoded) ? decoded : target;
  } catch {
    return target;
  }
}
