import { colorReference, type ColorReference } from "../colors";
import { begun, isOn, type ListReader } from "./list-reader";

export interface Font {
  color: ColorReference | undefined;
  /** Points; NaN where none is said. */
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
}

export function fontReader(fonts: Font[]): ListReader {
  let font = plainFont();
  return (name, attributes) => {
    const value = attributes["val"]?.value;
    if (name === "font") font = begun(fonts, plainFont());
    else if (name === "color") font.color = colorReference(attributes);
    else if (name === "sz") font.size = Number(value);
    else if (name === "b") font.bold = isOn(value);
    else if (name === "i") font.italic = isOn(value);
    else if (name === "u") font.underline = value !== "none";
    else if (name === "strike") font.strike = isOn(value);
  };
}

export function plainFont(): Font {
  const plain = { bold: false, italic: false, underline: false, strike: false };
  return { ...plain, color: undefined, size: NaN };
}
