import type { CellRange } from "../../../../src/core";
import { bounding, intersection, isInsideSheet, WHOLE_SHEET } from "../model/areas";
import { findArea } from "../model/find-area";
import { usedWithin } from "../model/used-area";
import { HostError, invalidArgument } from "../protocol/host-error";
import { isHostObject, type HostObject } from "../protocol/kind";
import type { RangeTarget } from "../session";

type Args = readonly unknown[];
type Walk = (target: RangeTarget, args: Args) => HostObject | null;

function whole(value: unknown, fallback?: number): number {
  const number = value ?? fallback;
  if (typeof number !== "number" || !Number.isInteger(number)) throw invalidArgument("no integer");
  return number;
}

/** A range of the same sheet. Throws InvalidArgument outside the sheet. */
function there({ session, sheet }: RangeTarget, area: CellRange): HostObject {
  if (!isInsideSheet(area)) throw invalidArgument("outside the sheet");
  return session.make.range(session, sheet, area);
}

/** A range given as an object or an address. */
function other({ session, sheet }: RangeTarget, value: unknown): CellRange {
  if (isHostObject(value)) return (value.target as RangeTarget).area;
  const found = typeof value === "string" ? findArea(session.workbook, value, sheet) : undefined;
  if (!found) throw invalidArgument(String(value));
  return found.area;
}

function cell(target: RangeTarget, [row, column]: Args): HostObject {
  const { area } = target;
  const [top, left] = [area.top + whole(row), area.left + whole(column)];
  return there(target, { top, left, bottom: top, right: left });
}

function used(target: RangeTarget, [valuesOnly]: Args): CellRange | undefined {
  return usedWithin(target.sheet, target.area, valuesOnly === true);
}

function orNull(target: RangeTarget, area: CellRange | undefined): HostObject | null {
  return area ? there(target, area) : null;
}

function orThrow(target: RangeTarget, area: CellRange | undefined): HostObject {
  if (!area) throw new HostError("ItemNotFound", "no such range");
  return there(target, area);
}

/** The ways from a range to another one. */
export const WALKS: Readonly<Record<string, Walk>> = {
  getCell: cell,
  getRow: (target, [row]) => {
    const top = target.area.top + whole(row);
    return there(target, { ...target.area, top, bottom: top });
  },
  getColumn: (target, [column]) => {
    const left = target.area.left + whole(column);
    return there(target, { ...target.area, left, right: left });
  },
  getLastRow: (target) => there(target, { ...target.area, top: target.area.bottom }),
  getLastColumn: (target) => there(target, { ...target.area, left: target.area.right }),
  getLastCell: (target) => {
    const { bottom, right } = target.area;
    return there(target, { top: bottom, left: right, bottom, right });
  },
  getEntireRow: (target) => there(target, { ...target.area, left: 0, right: WHOLE_SHEET.right }),
  getEntireColumn: (target) =>
    there(target, { ...target.area, top: 0, bottom: WHOLE_SHEET.bottom }),
  getOffsetRange: (target, [rows, columns]) => {
    const { top, left, bottom, right } = target.area;
    const [down, over] = [whole(rows), whole(columns)];
    const moved = {
      top: top + down,
      left: left + over,
      bottom: bottom + down,
      right: right + over,
    };
    return there(target, moved);
  },
  getResizedRange: (target, [rows, columns]) => {
    const { area } = target;
    const [bottom, right] = [area.bottom + whole(rows), area.right + whole(columns)];
    return there(target, { ...area, bottom, right });
  },
  getAbsoluteResizedRange: (target, [rows, columns]) => {
    const { top, left } = target.area;
    const [bottom, right] = [top + whole(rows) - 1, left + whole(columns) - 1];
    return there(target, { top, left, bottom, right });
  },
  getBoundingRect: (target, [value]) => there(target, bounding(target.area, other(target, value))),
  getIntersection: (target, [value]) =>
    orThrow(target, intersection(target.area, other(target, value))),
  getIntersectionOrNullObject: (target, [value]) =>
    orNull(target, intersection(target.area, other(target, value))),
  getUsedRange: (target, args) => {
    const { top, left } = target.area;
    return there(target, used(target, args) ?? { top, left, bottom: top, right: left });
  },
  getUsedRangeOrNullObject: (target, args) => orNull(target, used(target, args)),
  getRowsBelow: (target, [count]) => {
    const rows = whole(count, 1);
    const { bottom } = target.area;
    return there(target, { ...target.area, top: bottom + 1, bottom: bottom + rows });
  },
};
