import type { CellRange } from "../../../../src/core";
import { cellCount } from "../model/areas";
import { addressOf } from "../model/references";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";
import type { ObjectFactory, OnSheet } from "../session";

interface AreasTarget extends OnSheet {
  readonly areas: readonly CellRange[];
}

/** Excel cuts the address of many areas off here. */
const MAX_ADDRESS = 8_192;

function ranges({ session, sheet, areas }: AreasTarget): readonly HostObject[] {
  return areas.map((area) => session.make.range(session, sheet, area));
}

const RANGE_COLLECTION: Kind<AreasTarget> = {
  name: "RangeCollection",
  items: ranges,
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (target, [index]) => ranges(target)[Number(index)] ?? null,
  },
};

const RANGE_AREAS: Kind<AreasTarget> = {
  name: "RangeAreas",
  properties: {
    address: {
      get: ({ sheet, areas }) =>
        areas
          .map((area) => addressOf(sheet.name, area))
          .join(",")
          .slice(0, MAX_ADDRESS),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  children: {
    areas: (target) => hostObject(RANGE_COLLECTION, target),
    worksheet: ({ session, sheet }) => session.make.worksheet(session, sheet),
  },
};

export const rangeAreasObject: ObjectFactory["areas"] = (session, sheet, areas) =>
  hostObject(RANGE_AREAS, { session, sheet, areas });
