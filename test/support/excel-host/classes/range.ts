import { clearRange } from "../edits/clear";
import { copyFormats } from "../edits/copy-formats";
import { refuseGone } from "../edits/guards";
import { mergeCells, unmergeCells } from "../edits/merges";
import {
  cellCount,
  columnCount,
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  rowCount,
} from "../model/areas";
import { addressOf } from "../model/references";
import { specialCells } from "../model/special-cells";
import { HostError, invalidArgument } from "../protocol/host-error";
import { hostObject, type Kind, type Property } from "../protocol/kind";
import type { ObjectFactory, RangeTarget } from "../session";
import { CELL_PROPERTIES } from "./range-cells";
import {
  cellProperties,
  lineProperties,
  setCellProperties,
  setLineProperties,
} from "./cell-properties";
import { DATA_VALIDATION } from "./data-validation";
import { HYPERLINK } from "./hyperlink";
import { RANGE_FORMAT } from "./range-format";
import { recorded } from "./recorded";
import { LINE_PROPERTIES } from "./range-lines";
import { WALKS } from "./range-walks";
import { selectArea } from "./selection";
import { tablesWithin } from "./table-scoped";

function reading(read: (target: RangeTarget) => unknown): Property<RangeTarget> {
  return { get: read };
}

/** Whether all cells are filled by a formula beside them; null where only some are. */
function spilled({ sheet, area }: RangeTarget): boolean | null {
  const filled = [...sheet.cells]
    .filter(([row]) => row >= area.top && row <= area.bottom)
    .flatMap(([, line]) => [...line])
    .filter(([column, cell]) => cell.spilled && column >= area.left && column <= area.right);
  if (filled.length === 0) return false;
  return filled.length === cellCount(area) ? true : null;
}

const PLACE: Readonly<Record<string, Property<RangeTarget>>> = {
  address: reading(({ sheet, area }) => addressOf(sheet.name, area)),
  addressLocal: reading(({ sheet, area }) => addressOf(sheet.name, area)),
  rowIndex: reading(({ area }) => area.top),
  columnIndex: reading(({ area }) => area.left),
  rowCount: reading(({ area }) => rowCount(area)),
  columnCount: reading(({ area }) => columnCount(area)),
  // Excel answers -1 where the count passes what fits into 31 bits.
  cellCount: reading(({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
  isEntireColumn: reading(({ area }) => isEntireColumn(area)),
  isEntireRow: reading(({ area }) => isEntireRow(area)),
  hasSpill: reading(spilled),
};

const style = recorded("style");

/** A style brings its own look: what was set on the cells before is gone. */
const STYLE: Property<RangeTarget> = {
  ...style,
  set: (target, value) => {
    clearRange(target, "Formats");
    style.set?.(target, value);
  },
};

function makeRange({ session, sheet }: RangeTarget) {
  return (area: RangeTarget["area"]) => session.make.range(session, sheet, area);
}

function mergedAreas({ session, sheet, area }: RangeTarget) {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  return merges.length > 0 ? session.make.areas(session, sheet, merges) : null;
}

function special({ session, sheet, area }: RangeTarget, [type, valueType]: readonly unknown[]) {
  const wanted = typeof valueType === "string" ? valueType : "All";
  const areas = specialCells(sheet, area, String(type), wanted);
  if (!areas) throw new HostError("NotImplemented", `special cells ${String(type)}`);
  return areas.length > 0 ? session.make.areas(session, sheet, areas) : null;
}

const METHODS: NonNullable<Kind<RangeTarget>["methods"]> = {
  ...WALKS,
  clear: (target, [applyTo]) => clearRange(target, applyTo),
  select: (target) => selectArea(target),
  copyFrom: (target, [source, type]) => copyFormats(target, source, type),
  merge: (target, [across]) => mergeCells(target, across),
  unmerge: (target) => unmergeCells(target),
  getMergedAreasOrNullObject: mergedAreas,
  getSpecialCellsOrNullObject: special,
  getSpecialCells: (target, args) => {
    const found = special(target, args);
    if (!found) throw new HostError("ItemNotFound", "no such cells");
    return found;
  },
  getTables: (target, [fully]) =>
    tablesWithin(target, (table) =>
      fully === true
        ? contains(target.area, table)
        : intersection(target.area, table) !== undefined,
    ),
  getCellProperties: (target, [options]) => cellProperties(target, makeRange(target), options),
  setCellProperties: (target, [values]) => setCellProperties(target, makeRange(target), values),
  getRowProperties: (target, [options]) =>
    lineProperties(target, makeRange(target), options, "row"),
  getColumnProperties: (target, [options]) =>
    lineProperties(target, makeRange(target), options, "column"),
  setRowProperties: (target, [values]) =>
    setLineProperties(target, makeRange(target), values, "row"),
  setColumnProperties: (target, [values]) =>
    setLineProperties(target, makeRange(target), values, "column"),
  calculate: () => null,
  // The library sends this before it cuts a large array into parts of about 1,500 cells.
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument("size");
    return null;
  },
};

const RANGE: Kind<RangeTarget> = {
  name: "Range",
  properties: {
    ...CELL_PROPERTIES,
    ...LINE_PROPERTIES,
    ...PLACE,
    hyperlink: HYPERLINK,
    style: STYLE,
  },
  children: {
    format: (target) => hostObject(RANGE_FORMAT, target),
    dataValidation: (target) => hostObject(DATA_VALIDATION, target),
    worksheet: ({ session, sheet }) => session.make.worksheet(session, sheet),
  },
  methods: METHODS,
};

/** A Range over these cells. Throws HostError InvalidReference when its sheet is gone. */
export const rangeObject: ObjectFactory["range"] = (session, sheet, area) => {
  refuseGone(session.workbook, sheet);
  return hostObject(RANGE, { session, sheet, area });
};
