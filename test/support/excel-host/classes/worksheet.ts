import { refuseGone, refuseProtectedSheet } from "../edits/guards";
import { deleteSheet, moveSheet, renameSheet, showSheet } from "../edits/sheets";
import { isInsideSheet, WHOLE_SHEET } from "../model/areas";
import { findRange } from "../model/find-area";
import { setOrReset } from "../model/set-or-reset";
import { usedArea } from "../model/used-area";
import { invalidArgument } from "../protocol/host-error";
import { hostObject, type HostObject, type Kind, type Property } from "../protocol/kind";
import type { ObjectFactory, OnSheet } from "../session";
import { customPropertiesObject } from "./custom-properties";
import { registrations } from "./event-registrations";
import { freezePanesObject } from "./freeze-panes";
import { namesObject } from "./names";
import { pageBreaksObject } from "./page-breaks";
import { pageLayoutObject } from "./page-layout";
import { sheetProtectionObject } from "./protection";
import { activateSheet } from "./selection";

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

/** "A1:B2", a name or nothing for all cells. */
function rangeAt({ session, sheet }: OnSheet, [address]: readonly unknown[]): HostObject {
  if (address === undefined || address === null || address === "") {
    return session.make.range(session, sheet, WHOLE_SHEET);
  }
  if (typeof address !== "string") throw invalidArgument("an address is a text");
  const found = findRange(session.workbook, address, sheet);
  if (found?.sheet !== sheet) throw invalidArgument(address);
  return session.make.range(session, sheet, found.area);
}

function rangeByIndexes({ session, sheet }: OnSheet, args: readonly unknown[]): HostObject {
  const [top = -1, left = -1, rows = 0, columns = 0] = args.map(Number);
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const whole = args.every((value) => Number.isInteger(value));
  if (args.length !== 4 || !whole || !isInsideSheet(area))
    throw invalidArgument("range by indexes");
  return session.make.range(session, sheet, area);
}

function look(name: string, fallback: unknown): Property<OnSheet> {
  return {
    get: ({ sheet }) => sheet.look.get(name) ?? fallback,
    set: ({ sheet }, value) => {
      refuseProtectedSheet(sheet);
      if (typeof value !== typeof fallback) throw invalidArgument(name);
      setOrReset(sheet.look, name, value, fallback);
    },
  };
}

// The library sends these two under other names than it loads them.
const gridlines = look("showGridlines", true);
const headings = look("showHeadings", true);

const WORKSHEET: Kind<OnSheet> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: renameSheet },
    position: {
      get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
      set: moveSheet,
    },
    visibility: { get: ({ sheet }) => sheet.visibility, set: showSheet },
    tabColor: look("tabColor", ""),
    showGridlines: gridlines,
    gridlines: { set: (target, value) => gridlines.set?.(target, value) },
    showHeadings: headings,
    headings: { set: (target, value) => headings.set?.(target, value) },
  },
  children: {
    names: ({ session, sheet }) => namesObject(session, sheet),
    tables: ({ session, sheet }) => session.make.tables(session, sheet),
    customProperties: ({ sheet }) => customPropertiesObject(sheet),
    protection: ({ sheet }) => sheetProtectionObject(sheet),
    freezePanes: freezePanesObject,
    pageLayout: pageLayoutObject,
    horizontalPageBreaks: pageBreaksObject,
  },
  methods: {
    ...registrations(),
    activate: activateSheet,
    delete: deleteSheet,
    getRange: rangeAt,
    getRangeByIndexes: rangeByIndexes,
    getCell: ({ session, sheet }, [row, column]) =>
      rangeByIndexes({ session, sheet }, [row, column, 1, 1]),
    getUsedRange: ({ session, sheet }, [valuesOnly]) =>
      session.make.range(session, sheet, usedArea(sheet, valuesOnly === true) ?? FIRST_CELL),
    getUsedRangeOrNullObject: ({ session, sheet }, [valuesOnly]) => {
      const area = usedArea(sheet, valuesOnly === true);
      return area ? session.make.range(session, sheet, area) : null;
    },
    calculate: () => null,
  },
};

/** A Worksheet. Throws HostError InvalidReference when it was deleted. */
export const worksheetObject: ObjectFactory["worksheet"] = (session, sheet) => {
  refuseGone(session.workbook, sheet);
  return hostObject(WORKSHEET, { session, sheet });
};
