export type Orientation = "portrait" | "landscape";

/** Six columns are what an upright A4 page can hold at a readable size. */
const MOST_PORTRAIT_COLUMNS = 6;

/** Millimetres between the margins of an A4 page: 2.5 cm on the left for the punch, 2 cm on the right. */
export const TEXT_WIDTH: Readonly<Record<Orientation, number>> = { portrait: 165, landscape: 252 };

/** How an A4 page must lie for tables of at most so many columns. */
export function orientationFor(columns: number): Orientation {
  return columns <= MOST_PORTRAIT_COLUMNS ? "portrait" : "landscape";
}
