import { addTable } from "../edits/tables";
import { findArea, type Found } from "../model/find-area";
import type { HostSheet, HostTable } from "../model/workbook";
import { invalidArgument } from "../protocol/host-error";
import { hostObject, isHostObject, type HostObject, type Kind } from "../protocol/kind";
import type { ObjectFactory, RangeTarget, Session } from "../session";

interface TablesTarget {
  readonly session: Session;
  /** undefined: all tables of the workbook. */
  readonly sheet: HostSheet | undefined;
}

interface Placed {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

function placed({ session, sheet }: TablesTarget): Placed[] {
  const sheets = sheet ? [sheet] : session.workbook.sheets;
  return sheets.flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

function asObject({ session }: TablesTarget, found: Placed | undefined): HostObject | null {
  return found ? session.make.table(session, found.sheet, found.table) : null;
}

function byKey(target: TablesTarget, key: unknown): HostObject | null {
  const wanted = String(key).toLowerCase();
  const matches = ({ table }: Placed) => table.id === key || table.name.toLowerCase() === wanted;
  return asObject(target, placed(target).find(matches));
}

function place({ session, sheet }: TablesTarget, value: unknown): Found {
  if (isHostObject(value)) {
    const { sheet: there, area } = value.target as RangeTarget;
    return { sheet: there, area };
  }
  const here = sheet ?? session.workbook.activeSheet;
  const found = typeof value === "string" ? findArea(session.workbook, value, here) : undefined;
  if (!found) throw invalidArgument(String(value));
  return found;
}

function add(target: TablesTarget, [value, hasHeaders]: readonly unknown[]): HostObject {
  const { session } = target;
  const { sheet, area } = place(target, value);
  const table = addTable({ session, sheet }, area, hasHeaders);
  return session.make.table(session, sheet, table);
}

const TABLES: Kind<TablesTarget> = {
  name: "TableCollection",
  properties: { count: { get: (target) => placed(target).length } },
  items: (target) => placed(target).flatMap((one) => asObject(target, one) ?? []),
  indexer: byKey,
  methods: {
    add,
    getCount: (target) => placed(target).length,
    getItemAt: (target, [index]) => asObject(target, placed(target)[Number(index)]),
    getItemOrNullObject: (target, [key]) => byKey(target, key),
  },
};

/** workbook.tables or, with a sheet, worksheet.tables. */
export const tablesObject: ObjectFactory["tables"] = (session, sheet) =>
  hostObject(TABLES, { session, sheet });
