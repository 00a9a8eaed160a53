import { colorOf, mixed, type ColorReference, type Palette } from "../colors";
import type { Fill } from "./fills";

/** How much of a pattern is its foreground (ECMA-376 part 1, 18.18.55), for an even colour near to it. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ["solid", 1],
  ["gray0625", 1 / 16],
  ["gray125", 1 / 8],
  ["lightGray", 1 / 4],
  ["mediumGray", 1 / 2],
  ["darkGray", 3 / 4],
  ...["Horizontal", "Vertical", "Down", "Up"].flatMap((lines): [string, number][] => [
    [`light${lines}`, 1 / 4],
    [`dark${lines}`, 1 / 2],
  ]),
  ["lightGrid", 7 / 16],
  ["darkGrid", 1 / 2],
  ["lightTrellis", 3 / 8],
  ["darkTrellis", 3 / 4],
]);

/** Automatic colours: those of text and of its ground, whichever of the two they stand in for. */
const TEXT = "#000000";
const GROUND = "#ffffff";
const SYSTEM_TEXT = 64;
const SYSTEM_GROUND = 65;

/** The one colour that is nearest to a fill; undefined where nothing is filled. */
export function fillColor(fill: Fill, palette: Palette): string | undefined {
  const colors = fill.stops.map((stop) => patternColor(stop, palette, GROUND));
  const [first, last] = [colors[0], colors.at(-1)];
  if (first !== undefined && last !== undefined) return mixed(first, 1 / 2, last);
  const share = SHARES.get(fill.pattern);
  if (share === undefined) return undefined;
  const foreground = patternColor(fill.foreground, palette, TEXT);
  return mixed(foreground, share, patternColor(fill.background, palette, GROUND));
}

function patternColor(
  reference: ColorReference | undefined,
  palette: Palette,
  automatic: string,
): string {
  if (reference?.indexed === SYSTEM_TEXT) return TEXT;
  if (reference?.indexed === SYSTEM_GROUND) return GROUND;
  return colorOf(reference, palette) ?? automatic;
}
