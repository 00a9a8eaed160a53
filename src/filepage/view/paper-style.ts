import type { CSSProperties } from "react";
import type { CellView } from "../worker";

type CellLook = CellView["look"];

const styles = new WeakMap<CellLook, CSSProperties>();

/** How a look is drawn: what differs from the plain cell of the style sheet. */
export function paperStyle(look: CellLook): CSSProperties {
  const known = styles.get(look);
  if (known) return known;
  const style = styleOf(look);
  styles.set(look, style);
  return style;
}

/** A screen pixel is three quarters of a point. */
const PIXELS_A_POINT = 4 / 3;

function styleOf({ fill, color, size, bold, italic, underline, strike, wrap }: CellLook) {
  const lines = [underline && "underline", strike && "line-through"].filter(Boolean).join(" ");
  return {
    ...(fill !== undefined && { backgroundColor: fill }),
    ...(color !== undefined && { color }),
    ...(size !== 11 && { fontSize: size * PIXELS_A_POINT }),
    ...(bold && { fontWeight: 700 }),
    ...(italic && { fontStyle: "italic" }),
    ...(lines !== "" && { textDecorationLine: lines }),
    ...(wrap && { whiteSpace: "pre-wrap" as const }),
  };
}
