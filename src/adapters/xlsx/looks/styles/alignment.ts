import type { XmlAttributes } from "../../xml";
import type { CellLook } from "../cell-look";
import { isOn } from "./list-reader";

export type Alignment = Pick<CellLook, "horizontal" | "vertical" | "wrap">;

/** Justified and distributed text begins at the left; centred across columns is centred for a reader. */
const HORIZONTAL: ReadonlyMap<string, Alignment["horizontal"]> = new Map([
  ["left", "left"],
  ["justify", "left"],
  ["distributed", "left"],
  ["fill", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
]);

const VERTICAL: ReadonlyMap<string, Alignment["vertical"]> = new Map([
  ["top", "top"],
  ["justify", "top"],
  ["distributed", "top"],
  ["center", "center"],
]);

/** From `alignment`. */
export function alignmentOf(attributes: XmlAttributes): Alignment {
  return {
    horizontal: HORIZONTAL.get(attributes["horizontal"]?.value ?? ""),
    vertical: VERTICAL.get(attributes["vertical"]?.value ?? "") ?? "bottom",
    wrap: isOn(attributes["wrapText"]?.value ?? "0"),
  };
}
