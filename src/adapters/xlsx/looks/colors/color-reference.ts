import type { XmlAttributes } from "../../xml";
import { tinted } from "./tint";

/** A colour as styles and sheets name it (CT_Color; ECMA-376 part 1, 18.8.19): by one of these, or automatic. */
export interface ColorReference {
  /** Six digits, or eight with an opacity in front, which Excel passes over. */
  readonly rgb: string | undefined;
  /** Place in the theme, counted as Excel does; NaN where there is none. */
  readonly theme: number;
  /** Place in the indexed colours; NaN where there is none. */
  readonly indexed: number;
  /** From -1, black, to 1, white; 0 is the colour itself. */
  readonly tint: number;
}

/** What references lead to: "#rrggbb" by their places. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export function colorReference(attributes: XmlAttributes): ColorReference {
  const tint = Number(attributes["tint"]?.value ?? "0");
  return {
    rgb: attributes["rgb"]?.value,
    theme: Number(attributes["theme"]?.value ?? "NaN"),
    indexed: Number(attributes["indexed"]?.value ?? "NaN"),
    tint: Number.isFinite(tint) ? Math.max(-1, Math.min(1, tint)) : 0,
  };
}

/** undefined for an automatic colour and for one that leads nowhere. */
export function colorOf(
  reference: ColorReference | undefined,
  palette: Palette,
): string | undefined {
  if (!reference) return undefined;
  const { rgb, theme, indexed, tint } = reference;
  const color = hexColor(rgb) ?? palette.theme[theme] ?? palette.indexed[indexed];
  return color === undefined || tint === 0 ? color : tinted(color, tint);
}

/** "FF00B050" or "00b050" → "#00b050"; undefined for what is no colour. */
export function hexColor(digits: string | undefined): string | undefined {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(digits ?? "");
  return match?.[1] && `#${match[1].toLowerCase()}`;
}
