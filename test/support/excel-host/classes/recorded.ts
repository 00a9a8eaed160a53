import { refuseGone, refuseLocked } from "../edits/guards";
import { formatDefault } from "../model/format-defaults";
import { record, uniformFormat } from "../model/formats";
import { invalidArgument } from "../protocol/host-error";
import type { Property } from "../protocol/kind";
import type { RangeTarget } from "../session";

/** Throws HostError for a value that Excel refuses. */
export type Check = (value: unknown) => void;

function oneOf(...texts: readonly string[]): Check {
  return (value) => {
    const fits = typeof value === "string" && texts.includes(value);
    if (!fits) throw invalidArgument(`none of ${texts.join(", ")}`);
  };
}

function aNumber(least: number, most: number): Check {
  return (value) => {
    if (typeof value !== "number" || value < least || value > most) throw invalidArgument("number");
  };
}

function aBoolean(value: unknown): void {
  if (typeof value !== "boolean") throw invalidArgument("true or false");
}

function aColor(value: unknown): void {
  const fits = typeof value === "string" && /^(?:#[0-9a-f]{6}|[a-z]+)$/i.test(value);
  if (!fits) throw invalidArgument("a color like #FF0000");
}

const LINES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const UNDERLINES = ["Single", "Double", "SingleAccountant", "DoubleAccountant"];
const ACROSS = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection"];

/** By the last part of a property's name; what is not listed is taken as it comes. */
const CHECKS = new Map<string, Check>([
  ["color", aColor],
  ["patternColor", aColor],
  ["size", aNumber(1, 409)],
  ["indentLevel", aNumber(0, 250)],
  ["tintAndShade", aNumber(-1, 1)],
  ["bold", aBoolean],
  ["italic", aBoolean],
  ["strikethrough", aBoolean],
  ["wrapText", aBoolean],
  ["shrinkToFit", aBoolean],
  ["locked", aBoolean],
  ["underline", oneOf("None", ...UNDERLINES)],
  ["weight", oneOf("Hairline", "Thin", "Medium", "Thick")],
  ["borderStyle", oneOf("None", ...LINES)],
  ["horizontalAlignment", oneOf(...ACROSS, "Distributed")],
  ["verticalAlignment", oneOf("Top", "Center", "Bottom", "Justify", "Distributed")],
]);

function checkOf(path: string): Check | undefined {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return CHECKS.get(parts[0] === "borders" && name === "style" ? "borderStyle" : name);
}

/** A property of a range that is recorded as it is set: reading gives null where cells differ. */
export function recorded(path: string, check = checkOf(path)): Property<RangeTarget> {
  return {
    get: ({ sheet, area }) => uniformFormat(sheet.formats, path, area, formatDefault(path)),
    set: ({ session, sheet, area }, value) => {
      refuseGone(session.workbook, sheet);
      refuseLocked(sheet, area, "allowFormatCells");
      check?.(value);
      record(sheet.formats, path, area, value);
    },
  };
}

/** Several of them under one prefix ("font/"). */
export function recordedAll(
  prefix: string,
  names: readonly string[],
): Readonly<Record<string, Property<RangeTarget>>> {
  return Object.fromEntries(names.map((name) => [name, recorded(prefix + name)]));
}
