import type { CellRange } from "../../../src/core";
import { bareAddress } from "./model/references";
import type { HostSheet } from "./model/workbook";
import type { EventEntry } from "./protocol/messages";

/** Event numbers of the library, version 1.1.110. */
const EVENT = {
  documentSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
} as const;
const WORKBOOK = "Workbook";

/** Which register method stands for which event. */
export const REGISTRATIONS = new Map<string, number>([
  ["DataChangedEvent", EVENT.changed],
  ["ActivatedEvent", EVENT.activated],
  ["DeactivatedEvent", EVENT.deactivated],
  ["AddedEvent", EVENT.added],
  ["SelectionChangedEvent", EVENT.selection],
  ["DeletedEvent", EVENT.deleted],
  ["FormatChangedEvent", EVENT.formatChanged],
  ["RowSortedEvent", EVENT.rowSorted],
  ["ColumnSortedEvent", EVENT.columnSorted],
]);

export interface EventOrigin {
  readonly source: "Local" | "Remote";
  /** "ThisLocalAddin" for the add-in's own writes; "Unknown" for the user and co-authors. */
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

/** Collects what happens and hands it out when the answer has gone: only what was registered for. */
export interface EventOutbox {
  origin: EventOrigin;
  enabled: boolean;
  readonly register: (event: number, sheet: HostSheet | undefined) => void;
  readonly unregister: (event: number, sheet: HostSheet | undefined) => void;
  readonly changed: (sheet: HostSheet, area: CellRange) => void;
  readonly sheetHappened: (
    what: "added" | "deleted" | "activated" | "deactivated",
    sheet: HostSheet,
  ) => void;
  readonly selected: (sheet: HostSheet, area: CellRange) => void;
  readonly take: () => readonly EventEntry[];
}

export const BY_ADD_IN: EventOrigin = { source: "Local", triggerSource: "ThisLocalAddin" };
export const BY_USER: EventOrigin = { source: "Local", triggerSource: "Unknown" };
export const BY_CO_AUTHOR: EventOrigin = { source: "Remote", triggerSource: "Unknown" };

export function createEventOutbox(): EventOutbox {
  const registered = new Map<string, number>();
  let waiting: EventEntry[] = [];
  const key = (event: number, target: string) => `${event} ${target}`;
  const count = (event: number, sheet: HostSheet | undefined, change: number) => {
    const name = key(event, sheet?.id ?? WORKBOOK);
    registered.set(name, Math.max(0, (registered.get(name) ?? 0) + change));
  };
  const put = (event: number, target: string, message: object) => {
    const entry = { messageCategory: 65536, messageType: event, targetId: target } as const;
    waiting.push({ ...entry, message: JSON.stringify(message) });
  };
  const emit = (event: number, sheet: HostSheet, message: object) => {
    if (!outbox.enabled) return;
    for (const target of [sheet.id, WORKBOOK]) {
      if (registered.get(key(event, target)))
        put(event, target, { ...message, worksheetId: sheet.id });
    }
  };
  const outbox: EventOutbox = {
    origin: BY_ADD_IN,
    enabled: true,
    register: (event, sheet) => count(event, sheet, 1),
    unregister: (event, sheet) => count(event, sheet, -1),
    changed: (sheet, area) =>
      emit(EVENT.changed, sheet, {
        ...outbox.origin,
        address: bareAddress(area),
        changeType: "RangeEdited",
        shiftDirection: "None",
      }),
    sheetHappened: (what, sheet) => emit(EVENT[what], sheet, { source: outbox.origin.source }),
    selected: (sheet, area) => {
      emit(EVENT.selection, sheet, { address: bareAddress(area) });
      // The old document event has no registration on the wire: the library sorts it out.
      if (outbox.enabled) put(EVENT.documentSelection, "", {});
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
  return outbox;
}
