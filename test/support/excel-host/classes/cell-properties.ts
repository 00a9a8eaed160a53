import type { CellRange } from "../../../../src/core";
import { refuseWrongSize } from "../edits/cell-writes";
import { invalidArgument } from "../protocol/host-error";
import type { HostObject } from "../protocol/kind";
import type { RangeTarget } from "../session";
import { SIDES } from "./range-borders";

type Options = Readonly<Record<string, unknown>>;
type MakeRange = (area: CellRange) => HostObject;

function isOptions(value: unknown): value is Options {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** CellBorderCollection names the sides differently from RangeBorderCollection. */
const BORDER_SIDES = new Map([
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["vertical", "InsideVertical"],
  ["horizontal", "InsideHorizontal"],
  ["diagonalDown", "DiagonalDown"],
  ["diagonalUp", "DiagonalUp"],
]);

/** The sides that one cell has. */
const CELL_SIDES = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"];

function childOf(object: HostObject, name: string): HostObject | undefined {
  if (object.kind === "RangeBorderCollection") {
    const side = BORDER_SIDES.get(name) ?? name;
    return SIDES.includes(side) ? (object.index(side) ?? undefined) : undefined;
  }
  return object.child(name) ?? undefined;
}

/** Borders are asked for once for all sides; "protection: true" asks for both of its properties. */
function readGroup(group: HostObject, wanted: unknown): Options | undefined {
  if (group.kind === "RangeBorderCollection" && isOptions(wanted)) {
    const sides = CELL_SIDES.flatMap((side) => {
      const border = childOf(group, side);
      return border ? [[side, read(border, wanted)] as const] : [];
    });
    return Object.fromEntries(sides);
  }
  if (group.kind === "FormatProtection" && wanted === true) {
    return { locked: group.get("locked"), formulaHidden: group.get("formulaHidden") };
  }
  return isOptions(wanted) ? read(group, wanted) : undefined;
}

function read(object: HostObject, options: Options): Options {
  const found: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    const child = childOf(object, name);
    const group = child && readGroup(child, wanted);
    if (group) found[name] = group;
    else if (wanted === true) found[name] = object.get(name);
  }
  return found;
}

function write(object: HostObject, properties: Options): void {
  for (const [name, value] of Object.entries(properties)) {
    const child = childOf(object, name);
    if (child && isOptions(value)) write(child, value);
    else if (value !== undefined && value !== null) object.set(name, value);
  }
}

/** Range.getCellProperties: what is asked for, one object per cell. */
export function cellProperties({ area }: RangeTarget, range: MakeRange, options: unknown) {
  if (!isOptions(options)) throw invalidArgument("cell properties");
  const rows: Options[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Options[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const cell = range({ top: row, left: column, bottom: row, right: column });
      line.push(read(cell, options));
    }
    rows.push(line);
  }
  return rows;
}

/** Range.setCellProperties: an empty object leaves its cell alone. Throws HostError. */
export function setCellProperties({ area }: RangeTarget, range: MakeRange, values: unknown): void {
  if (!Array.isArray(values)) throw invalidArgument("cell properties");
  refuseWrongSize(values, area);
  for (const [row, line] of (values as unknown[][]).entries()) {
    for (const [column, properties] of line.entries()) {
      if (!isOptions(properties)) throw invalidArgument("cell properties");
      const [top, left] = [area.top + row, area.left + column];
      write(range({ top, left, bottom: top, right: left }), properties);
    }
  }
}

function lineOf(area: CellRange, index: number, by: "row" | "column"): CellRange {
  return by === "row"
    ? { ...area, top: index, bottom: index }
    : { ...area, left: index, right: index };
}

/** Range.getRowProperties and getColumnProperties: one object per row or column. */
export function lineProperties(
  { area }: RangeTarget,
  range: MakeRange,
  options: unknown,
  by: "row" | "column",
): Options[] {
  if (!isOptions(options)) throw invalidArgument("line properties");
  const [first, last] = by === "row" ? [area.top, area.bottom] : [area.left, area.right];
  const lines: Options[] = [];
  for (let index = first; index <= last; index++) {
    lines.push(read(range(lineOf(area, index, by)), options));
  }
  return lines;
}

/** Range.setRowProperties and setColumnProperties. Throws HostError. */
export function setLineProperties(
  { area }: RangeTarget,
  range: MakeRange,
  values: unknown,
  by: "row" | "column",
): void {
  const first = by === "row" ? area.top : area.left;
  const count = (by === "row" ? area.bottom : area.right) - first + 1;
  if (!Array.isArray(values) || values.length !== count) throw invalidArgument("line properties");
  for (const [offset, properties] of (values as unknown[]).entries()) {
    if (!isOptions(properties)) throw invalidArgument("line properties");
    const index = first + offset;
    write(range(lineOf(area, index, by)), properties);
  }
}
