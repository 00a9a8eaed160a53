import { WHOLE_SHEET } from "../model/areas";
import { findArea } from "../model/find-area";
import { HostError, invalidArgument } from "../protocol/host-error";
import { hostObject, isHostObject, type HostObject, type Kind } from "../protocol/kind";
import type { OnSheet, RangeTarget } from "../session";

function count(value: unknown): number {
  const number = value ?? 1;
  if (typeof number !== "number" || !Number.isInteger(number) || number < 0) {
    throw invalidArgument("a number of rows or columns");
  }
  return number;
}

function setFrozen({ sheet }: OnSheet, area: RangeTarget["area"] | undefined): void {
  delete sheet.frozen;
  if (area) sheet.frozen = area;
}

function freezeAt(target: OnSheet, value: unknown): void {
  const { session, sheet } = target;
  const area = isHostObject(value)
    ? (value.target as RangeTarget).area
    : findArea(session.workbook, String(value), sheet)?.area;
  if (!area) throw invalidArgument(String(value));
  setFrozen(target, { ...area, top: 0, left: 0 });
}

function location({ session, sheet }: OnSheet): HostObject | null {
  return sheet.frozen ? session.make.range(session, sheet, sheet.frozen) : null;
}

const FREEZE_PANES: Kind<OnSheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (target, [rows]) => {
      const bottom = count(rows) - 1;
      setFrozen(target, bottom < 0 ? undefined : { ...WHOLE_SHEET, bottom });
    },
    freezeColumns: (target, [columns]) => {
      const right = count(columns) - 1;
      setFrozen(target, right < 0 ? undefined : { ...WHOLE_SHEET, right });
    },
    freezeAt: (target, [value]) => freezeAt(target, value),
    unfreeze: (target) => setFrozen(target, undefined),
    getLocationOrNullObject: location,
    getLocation: (target) => {
      const found = location(target);
      if (!found) throw new HostError("ItemNotFound", "nothing is frozen");
      return found;
    },
  },
};

export function freezePanesObject(target: OnSheet): HostObject {
  return hostObject(FREEZE_PANES, target);
}
