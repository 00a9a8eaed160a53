import { colorReference, type ColorReference } from "../colors";
import { begun, type ListReader } from "./list-reader";

/** A pattern of two colours, or a gradient between the first and the last of its stops. */
export interface Fill {
  pattern: string;
  foreground: ColorReference | undefined;
  background: ColorReference | undefined;
  readonly stops: ColorReference[];
}

export function fillReader(fills: Fill[]): ListReader {
  let fill = unset();
  return (name, attributes) => {
    if (name === "fill") fill = begun(fills, unset());
    else if (name === "patternFill") fill.pattern = attributes["patternType"]?.value ?? "none";
    else if (name === "fgColor") fill.foreground = colorReference(attributes);
    else if (name === "bgColor") fill.background = colorReference(attributes);
    else if (name === "color")
      fill.stops[Math.min(1, fill.stops.length)] = colorReference(attributes);
  };
}

function unset(): Fill {
  return { pattern: "none", foreground: undefined, background: undefined, stops: [] };
}
