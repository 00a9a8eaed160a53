import { isKeptName, type KeptName } from "../../../core";
import { escapeString } from "./escape";
import {
  attributeOf,
  childOf,
  childrenOf,
  outline,
  prefixOf,
  type OutlinedElement,
} from "./outline";
import { declareUtf8, remove, splice } from "./splice";
import { addNames } from "./workbook-part";

/** Sets the names that hold a kept text, in place of all of them that are there; of the others no byte changes. */
export function setKeptNames(text: string, names: readonly KeptName[]): string {
  const root = outline(text);
  const list = childOf(root, "definedNames");
  const former = list ? childrenOf(list, "definedName").filter(isOurs) : [];
  if (former.length === 0 && names.length === 0) return text;
  const isNeeded = names.length > 0 || former.length < (list?.children.length ?? 0);
  if (list && !isNeeded) return declareUtf8(splice(text, [remove(list)]));
  const xml = names.map((name) => nameXml(prefixOf(root), name)).join("");
  const added = xml === "" ? [] : [addNames(text, root, xml)];
  return declareUtf8(splice(text, [...former.map(remove), ...added]));
}

/** A name of one sheet is the user's, whatever it is called. */
function isOurs(element: OutlinedElement): boolean {
  const isLocal = attributeOf(element, "localSheetId") !== undefined;
  return !isLocal && isKeptName(attributeOf(element, "name") ?? "");
}

function nameXml(prefix: string, { name, formula }: KeptName): string {
  const tag = `${prefix}definedName`;
  return `<${tag} name="${name}" hidden="1">${escapeString(formula)}</${tag}>`;
}
