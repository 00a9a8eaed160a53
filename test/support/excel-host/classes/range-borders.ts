import { invalidArgument } from "../protocol/host-error";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";
import type { RangeTarget } from "../session";
import { recordedAll } from "./recorded";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

const NAMES = ["style", "weight", "color", "tintAndShade"];

function borderKind(side: string): Kind<RangeTarget> {
  return {
    name: "RangeBorder",
    identity: () => ({ Id: side }),
    properties: { ...recordedAll(`borders/${side}/`, NAMES), sideIndex: { get: () => side } },
  };
}

const KINDS = new Map<unknown, Kind<RangeTarget>>(SIDES.map((side) => [side, borderKind(side)]));

/** A side is recorded for the range it was set on; which cells' lines that makes is not worked out. */
function border(target: RangeTarget, side: unknown): HostObject {
  const kind = KINDS.get(side);
  if (!kind) throw invalidArgument("a border's side");
  return hostObject(kind, target);
}

export const RANGE_BORDERS: Kind<RangeTarget> = {
  name: "RangeBorderCollection",
  properties: { count: { get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => border(target, side)),
  indexer: border,
  methods: { getItem: (target, [side]) => border(target, side) },
};
