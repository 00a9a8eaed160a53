import type { CellRange } from "../../../../src/core";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";
import type { RangeTarget } from "../session";

interface ScopedTarget {
  readonly tables: readonly HostObject[];
}

const SCOPED: Kind<ScopedTarget> = {
  name: "TableScopedCollection",
  properties: { count: { get: ({ tables }) => tables.length } },
  items: ({ tables }) => tables,
  methods: {
    getCount: ({ tables }) => tables.length,
    getFirst: ({ tables }) => tables[0] ?? null,
  },
};

/** Range.getTables: the tables whose area is accepted. */
export function tablesWithin(
  { session, sheet }: RangeTarget,
  accepts: (area: CellRange) => boolean,
): HostObject {
  const tables = sheet.tables
    .filter(({ area }) => accepts(area))
    .map((table) => session.make.table(session, sheet, table));
  return hostObject(SCOPED, { tables });
}
