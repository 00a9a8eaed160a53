/** How the cells of one format look. Colours are "#rrggbb"; undefined where Excel has its automatic one. */
export interface CellLook {
  /** The number format's code, as displayedText takes it ("General", "0.00", "dd.mm.yyyy"). */
  readonly numberFormat: string;
  readonly fill: string | undefined;
  readonly color: string | undefined;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** undefined: numbers right, texts left, truth values and errors in the middle. */
  readonly horizontal: "left" | "center" | "right" | undefined;
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly hasBorder: boolean;
}

/** The look of a cell of which nothing is said. */
export const PLAIN_LOOK: CellLook = Object.freeze({
  numberFormat: "General",
  fill: undefined,
  color: undefined,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  horizontal: undefined,
  vertical: "bottom",
  wrap: false,
  hasBorder: false,
});
