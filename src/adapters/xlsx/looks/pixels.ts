/** Pixels at 96 dpi for a column's width in digits of Calibri 11, which are 7 pixels wide, room at the sides included. */
const DIGIT = 7;
/** Excel's limits: 255 digits, 409.5 points. */
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;

/** ECMA-376 part 1, 18.3.1.13; undefined for what is no width. */
export function widthPixels(width: number): number | undefined {
  if (!(width >= 0)) return undefined;
  const digits = Math.min(width, MAX_WIDTH);
  return Math.trunc(((256 * digits + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** A column that nobody has set: so many digits and five pixels, rounded up as Excel does for scrolling. */
export function defaultWidthPixels(digits: number): number {
  const known = digits >= 0 && digits <= MAX_WIDTH ? digits : 8;
  return Math.ceil((known * DIGIT + 5) / 8) * 8;
}

/** Points as pixels; undefined for what is no height. */
export function heightPixels(points: number): number | undefined {
  return points >= 0 ? Math.round((Math.min(points, MAX_HEIGHT) * 4) / 3) : undefined;
}
