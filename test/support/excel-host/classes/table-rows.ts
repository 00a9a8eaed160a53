import { addTableRow, deleteTableRow } from "../edits/tables";
import type { CellRange } from "../../../../src/core";
import type { HostTable } from "../model/workbook";
import { HostError, invalidArgument } from "../protocol/host-error";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";
import type { OnSheet } from "../session";

/** A table and the rows between its header and its totals. */
export interface RowsTarget extends OnSheet {
  readonly table: HostTable;
  readonly body: () => CellRange;
}

interface RowTarget extends RowsTarget {
  readonly index: number;
}

const ROW: Kind<RowTarget> = {
  name: "TableRow",
  identity: ({ index }) => ({ Index: index }),
  properties: { index: { get: ({ index }) => index } },
  methods: {
    delete: (target) => deleteTableRow(target, target.table, rowOf(target)),
    getRange: (target) => {
      const [top, bottom] = [rowOf(target), rowOf(target)];
      return target.session.make.range(target.session, target.sheet, {
        ...target.body(),
        top,
        bottom,
      });
    },
  },
};

function rowOf({ body, index }: RowTarget): number {
  return body().top + index;
}

function count({ body }: RowsTarget): number {
  const { top, bottom } = body();
  return bottom - top + 1;
}

function rowAt(target: RowsTarget, index: unknown): HostObject {
  const isThere = typeof index === "number" && index >= 0 && index < count(target);
  if (!isThere) throw invalidArgument("no such row");
  return hostObject(ROW, { ...target, index });
}

const ROWS: Kind<RowsTarget> = {
  name: "TableRowCollection",
  properties: { count: { get: count } },
  items: (target) => Array.from({ length: count(target) }, (_, index) => rowAt(target, index)),
  methods: {
    add: (target, [index, values]) => {
      const isAtEnd = index === undefined || index === null || index === -1;
      if (!isAtEnd || (values !== undefined && values !== null)) {
        throw new HostError("NotImplemented", "rows in the middle, or with values");
      }
      addTableRow(target, target.table);
      return rowAt(target, count(target) - 1);
    },
    getCount: count,
    getItemAt: (target, [index]) => rowAt(target, index),
  },
};

/** Table.rows: empty rows at the end, and the last one deleted. */
export function tableRowsObject(target: RowsTarget): HostObject {
  return hostObject(ROWS, target);
}
