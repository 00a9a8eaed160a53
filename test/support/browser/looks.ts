import type { PaneOptions } from "./open-pane";

/** The narrowest and a wide task pane, in CSS pixels. */
export const WIDTHS = [320, 450] as const;

export type Look = NonNullable<PaneOptions["look"]>;

/** The looks that users choose in Windows and Office. */
export const LOOKS = new Map<string, Look>([
  ["hell", { colorScheme: "light" }],
  ["dunkel", { colorScheme: "dark" }],
  ["kontrast", { colorScheme: "dark", forcedColors: "active" }],
]);
