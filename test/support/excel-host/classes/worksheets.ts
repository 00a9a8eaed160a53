import { addSheet } from "../edits/sheets";
import { findSheet } from "../model/build";
import type { HostSheet } from "../model/workbook";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";
import type { Session } from "../session";
import { registrations } from "./event-registrations";

interface SheetsTarget {
  readonly session: Session;
}

function asObject({ session }: SheetsTarget, sheet: HostSheet | undefined): HostObject | null {
  return sheet ? session.make.worksheet(session, sheet) : null;
}

/** By name, without case, or by id. */
function byKey(target: SheetsTarget, key: unknown): HostObject | null {
  return asObject(target, findSheet(target.session.workbook, String(key)));
}

function edge(last: boolean) {
  return (target: SheetsTarget, [visibleOnly]: readonly unknown[]): HostObject | null => {
    const { sheets } = target.session.workbook;
    const counts = ({ visibility }: HostSheet) => visibleOnly !== true || visibility === "Visible";
    return asObject(target, last ? sheets.findLast(counts) : sheets.find(counts));
  };
}

const WORKSHEETS: Kind<SheetsTarget> = {
  name: "WorksheetCollection",
  items: ({ session }) =>
    session.workbook.sheets.map((sheet) => session.make.worksheet(session, sheet)),
  indexer: byKey,
  methods: {
    ...registrations(),
    add: (target, [name]) => asObject(target, addSheet(target.session, name)),
    getActiveWorksheet: (target) => asObject(target, target.session.workbook.activeSheet),
    getItemOrNullObject: (target, [key]) => byKey(target, key),
    getCount: ({ session }, [visibleOnly]) =>
      session.workbook.sheets.filter(
        ({ visibility }) => visibleOnly !== true || visibility === "Visible",
      ).length,
    getFirst: edge(false),
    getLast: edge(true),
  },
};

export function worksheetsObject(session: Session): HostObject {
  return hostObject(WORKSHEETS, { session });
}
