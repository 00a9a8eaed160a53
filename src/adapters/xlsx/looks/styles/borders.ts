import { begun, type ListReader } from "./list-reader";

export interface Border {
  /** Whether any of its sides draws a line. */
  isDrawn: boolean;
}

const SIDES = new Set(["left", "right", "start", "end", "top", "bottom"]);

export function borderReader(borders: Border[]): ListReader {
  let border: Border = { isDrawn: false };
  return (name, attributes) => {
    if (name === "border") border = begun(borders, { isDrawn: false });
    else if (SIDES.has(name)) border.isDrawn ||= (attributes["style"]?.value ?? "none") !== "none";
  };
}
