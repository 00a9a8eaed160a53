// Colours as files name them, by number, theme and tint, resolved to "#rrggbb".
export { mixed } from "./channels";
export {
  colorOf,
  colorReference,
  hexColor,
  type ColorReference,
  type Palette,
} from "./color-reference";
export { INDEXED_COLORS } from "./indexed-colors";
export { readThemeColors } from "./theme";
