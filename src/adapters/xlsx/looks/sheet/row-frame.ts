import type { XmlAttributes } from "../../xml";
import { isHidden } from "../hidden";
import { heightPixels } from "../pixels";
import type { RowFrame } from "./row-kinds";

/** What rows are like unless they say otherwise. */
export interface RowDefaults {
  /** Pixels. */
  readonly height: number;
  /** Rows that the sheet does not list are hidden: how users cut a sheet off below its content. */
  readonly areHidden: boolean;
}

/** A line of Calibri 11, in pixels. */
const LINE = 20;

export const ROW_DEFAULTS: RowDefaults = { height: LINE, areHidden: false };

/** From `sheetFormatPr`. */
export function rowDefaults(attributes: XmlAttributes): RowDefaults {
  const points = Number(attributes["defaultRowHeight"]?.value ?? "NaN");
  return {
    height: heightPixels(points) ?? LINE,
    areHidden: isTrue(attributes["zeroHeight"]?.value),
  };
}

/** From `row`. A row that is listed is there, even where all others are hidden. */
export function rowFrame(attributes: XmlAttributes, defaults: RowDefaults): RowFrame {
  const own = isTrue(attributes["customFormat"]?.value);
  return {
    style: own ? Number(attributes["s"]?.value ?? "0") : undefined,
    height: isHidden(attributes, "ht") ? 0 : listedHeight(attributes, defaults),
  };
}

function listedHeight(attributes: XmlAttributes, defaults: RowDefaults): number | undefined {
  const height = heightPixels(Number(attributes["ht"]?.value ?? "NaN"));
  return height ?? (defaults.areHidden ? defaults.height : undefined);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
