import { settleHeaders } from "../edits/headers";
import { refuseGone, refuseProtectedSheet } from "../edits/guards";
import { convertTable, deleteTable, resizeTable } from "../edits/tables";
import type { CellRange } from "../../../../src/core";
import { findArea } from "../model/find-area";
import { refuseTableName } from "../model/names-and-keys";
import { setOrReset } from "../model/set-or-reset";
import type { HostTable } from "../model/workbook";
import { HostError, invalidArgument } from "../protocol/host-error";
import {
  hostObject,
  isHostObject,
  type HostObject,
  type Kind,
  type Property,
} from "../protocol/kind";
import type { ObjectFactory, OnSheet, RangeTarget } from "../session";
import { tableRowsObject } from "./table-rows";

interface TableTarget extends OnSheet {
  readonly table: HostTable;
}

const LOOKS = new Map<string, unknown>([
  ["style", "TableStyleMedium2"],
  ["showBandedRows", true],
  ["showBandedColumns", false],
  ["showFilterButton", true],
  ["highlightFirstColumn", false],
  ["highlightLastColumn", false],
]);

function look(name: string): Property<TableTarget> {
  return {
    get: ({ table }) => table.look.get(name) ?? LOOKS.get(name),
    set: ({ sheet, table }, value) => {
      refuseProtectedSheet(sheet);
      if (typeof value !== typeof LOOKS.get(name)) throw invalidArgument(name);
      setOrReset(table.look, name, value, LOOKS.get(name));
    },
  };
}

function header({ table }: TableTarget): CellRange {
  if (!table.showHeaders) throw new HostError("ItemNotFound", "no header row");
  return { ...table.area, bottom: table.area.top };
}

function totals({ table }: TableTarget): CellRange {
  if (!table.showTotals) throw new HostError("ItemNotFound", "no totals row");
  return { ...table.area, top: table.area.bottom };
}

function body({ table }: TableTarget): CellRange {
  const { top, bottom } = table.area;
  return {
    ...table.area,
    top: table.showHeaders ? top + 1 : top,
    bottom: table.showTotals ? bottom - 1 : bottom,
  };
}

function range({ session, sheet }: TableTarget, area: CellRange): HostObject {
  return session.make.range(session, sheet, area);
}

function newArea({ session, sheet }: TableTarget, value: unknown): CellRange {
  if (isHostObject(value)) return (value.target as RangeTarget).area;
  const found = typeof value === "string" ? findArea(session.workbook, value, sheet) : undefined;
  if (found?.sheet !== sheet) throw invalidArgument(String(value));
  return found.area;
}

function setTotals({ sheet, table }: TableTarget, value: unknown): void {
  refuseProtectedSheet(sheet);
  const shown = value === true;
  if (shown === table.showTotals) return;
  table.showTotals = shown;
  table.area = { ...table.area, bottom: table.area.bottom + (shown ? 1 : -1) };
}

interface ColumnTarget extends TableTarget {
  readonly column: number;
}

const COLUMN: Kind<ColumnTarget> = {
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column + 1 }),
  properties: {
    id: { get: ({ column }) => column + 1 },
    index: { get: ({ column }) => column },
    name: {
      get: ({ sheet, table, column }) =>
        sheet.cells.get(table.area.top)?.get(table.area.left + column)?.value ?? "",
    },
  },
  methods: {
    getRange: (target) => range(target, only(target, target.table.area)),
    getDataBodyRange: (target) => range(target, only(target, body(target))),
    getHeaderRowRange: (target) => range(target, only(target, header(target))),
  },
};

function only({ table, column }: ColumnTarget, area: CellRange): CellRange {
  const left = table.area.left + column;
  return { ...area, left, right: left };
}

function columns(target: TableTarget): HostObject[] {
  const { left, right } = target.table.area;
  return Array.from({ length: right - left + 1 }, (_, column) =>
    hostObject(COLUMN, { ...target, column }),
  );
}

function columnNamed(target: TableTarget, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const matches = (column: HostObject) =>
    column.get("id") === key || String(column.get("name")).toLowerCase() === wanted;
  return columns(target).find(matches) ?? null;
}

const COLUMNS: Kind<TableTarget> = {
  name: "TableColumnCollection",
  properties: { count: { get: (target) => columns(target).length } },
  items: columns,
  indexer: columnNamed,
  methods: {
    getItemAt: (target, [index]) => columns(target)[Number(index)] ?? null,
    getItemOrNullObject: (target, [key]) => columnNamed(target, key),
    getCount: (target) => columns(target).length,
  },
};

const TABLE: Kind<TableTarget> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ session, sheet, table }, value) => {
        refuseProtectedSheet(sheet);
        table.name = refuseTableName(session.workbook, value, table);
      },
    },
    showHeaders: { get: ({ table }) => table.showHeaders },
    showTotals: { get: ({ table }) => table.showTotals, set: setTotals },
    ...Object.fromEntries([...LOOKS.keys()].map((name) => [name, look(name)])),
  },
  children: {
    columns: (target) => hostObject(COLUMNS, target),
    rows: (target) => tableRowsObject({ ...target, body: () => body(target) }),
    worksheet: ({ session, sheet }) => session.make.worksheet(session, sheet),
  },
  methods: {
    getRange: (target) => range(target, target.table.area),
    getHeaderRowRange: (target) => range(target, header(target)),
    getDataBodyRange: (target) => range(target, body(target)),
    getTotalRowRange: (target) => range(target, totals(target)),
    resize: (target, [value]) => resizeTable(target, target.table, newArea(target, value)),
    delete: (target) => deleteTable(target, target.table),
    convertToRange: (target) => {
      convertTable(target.sheet, target.table);
      return range(target, target.table.area);
    },
    clearFilters: ({ sheet }) => refuseProtectedSheet(sheet),
  },
};

/** A Table. Throws HostError when its sheet is gone. */
export const tableObject: ObjectFactory["table"] = (session, sheet, table) => {
  refuseGone(session.workbook, sheet);
  settleHeaders(sheet, table, session.workbook.date1904);
  return hostObject(TABLE, { session, sheet, table });
};
