import type { XmlAttributes } from "../xml";

/** A row or column is hidden by its mark, or by a height or width of nothing. */
export function isHidden(attributes: XmlAttributes, measure: "ht" | "width"): boolean {
  const hidden = attributes["hidden"]?.value;
  if (hidden === "1" || hidden === "true") return true;
  const size = attributes[measure]?.value;
  return size !== undefined && size !== "" && Number(size) === 0;
}
