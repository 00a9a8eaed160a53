import { outline, type OutlinedElement } from "./outline";

/** Values that say what holds without them; producers differ in writing them down. */
const DEFAULTS = new Map([
  ["xf quotePrefix", "0"],
  ["xf pivotButton", "0"],
  ["xf xfId", "0"],
  ["alignment horizontal", "general"],
  ["alignment textRotation", "0"],
  ["alignment indent", "0"],
  ["alignment shrinkToFit", "0"],
  ["alignment wrapText", "0"],
  ["alignment vertical", "bottom"],
  ["protection locked", "1"],
  ["protection hidden", "0"],
  ["b val", "1"],
  ["u val", "single"],
]);

/** Elements that say nothing when they are empty. */
const EMPTY_MEANS_NOTHING = new Set([
  "alignment",
  "protection",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
]);

/**
 * A spelling that is equal for two style entries that mean the same: order of attributes and
 * children, defaults and ways to write a truth value do not count. Without it every program that
 * saves the workbook in between would make the list grow.
 */
export function likenessOf(element: OutlinedElement): string {
  const attributes = element.attributes
    .filter(({ namespace }) => namespace === "")
    .map(({ name, value }) => ({ name, value: truth(value) }))
    .filter(({ name, value }) => !(name.startsWith("apply") && value === "1"))
    .filter(({ name, value }) => DEFAULTS.get(`${element.name} ${name}`) !== value)
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  const children = element.children
    .map(likenessOf)
    .filter((likeness) => likeness !== "")
    .sort();
  if (EMPTY_MEANS_NOTHING.has(element.name) && attributes.length + children.length === 0) return "";
  return `${element.name}(${attributes.join(" ")})[${children.join("")}]`;
}

/** The same of an entry as we write it. */
export function likenessOfXml(xml: string): string {
  return likenessOf(outline(xml));
}

function truth(value: string): string {
  if (value === "true") return "1";
  return value === "false" ? "0" : value;
}
