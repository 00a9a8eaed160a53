import { findArea } from "../model/find-area";
import { invalidArgument } from "../protocol/host-error";
import { hostObject, isHostObject, type HostObject, type Kind } from "../protocol/kind";
import type { OnSheet, RangeTarget } from "../session";

interface OnBreak extends OnSheet {
  /** The first row below the break, zero-based. */
  readonly row: number;
}

const PAGE_BREAK: Kind<OnBreak> = {
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: `break ${row}` }),
  methods: {
    getCellAfterBreak: ({ session, sheet, row }) =>
      session.make.range(session, sheet, { top: row, left: 0, bottom: row, right: 0 }),
  },
};

function breaks(target: OnSheet): HostObject[] {
  const rows = target.sheet.page.breaks ?? [];
  return rows.map((row) => hostObject(PAGE_BREAK, { ...target, row }));
}

function add(target: OnSheet, [value]: readonly unknown[]): HostObject {
  const { session, sheet } = target;
  const area = isHostObject(value)
    ? (value.target as RangeTarget).area
    : findArea(session.workbook, String(value), sheet)?.area;
  // Above the first row there is no page to be left.
  if (!area || area.top === 0) throw invalidArgument(String(value));
  const rows = new Set(sheet.page.breaks).add(area.top);
  sheet.page.breaks = [...rows].sort((a, b) => a - b);
  return hostObject(PAGE_BREAK, { ...target, row: area.top });
}

const PAGE_BREAKS: Kind<OnSheet> = {
  name: "PageBreakCollection",
  items: breaks,
  indexer: (target, key) => {
    const all = breaks(target);
    return all.find(({ identity }) => identity()["_Id"] === key) ?? all[Number(key)] ?? null;
  },
  methods: {
    add,
    getCount: (target) => breaks(target).length,
    removePageBreaks: ({ sheet: { page } }) => {
      delete page.breaks;
    },
  },
};

/** The breaks across a sheet that somebody has set; those that paper makes are not among them. */
export function pageBreaksObject(target: OnSheet): HostObject {
  return hostObject(PAGE_BREAKS, target);
}
