import { CELL_ROLES, ROLE_LOOKS } from "../../../src/core";

/** Relative luminance of "RRGGBB" (WCAG 2.1). */
function luminance(rgb: string): number {
  const parts = [0, 2, 4].map((at) => {
    const part = parseInt(rgb.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(CELL_ROLES)("the letters of %s stand out from what is behind them by 4.5 : 1", (role) => {
  const { color = "000000", fill = "FFFFFF" } = ROLE_LOOKS[role];
  const contrast = (luminance(fill) + 0.05) / (luminance(color) + 0.05);
  expect(contrast).toBeGreaterThanOrEqual(4.5);
});
