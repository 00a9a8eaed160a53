import type { CellRange } from "../../../src/core";
import { receive, type Answering } from "./answering";
import { attachTo, type LibraryGlobals } from "./attach";
import { createBridge, type NativeBridge } from "./bridge";
import { rangeObject } from "./classes/range";
import { rangeAreasObject } from "./classes/range-areas";
import { selectArea } from "./classes/selection";
import { tableObject } from "./classes/table";
import { tablesObject } from "./classes/tables";
import { workbookObject } from "./classes/workbook";
import { worksheetObject } from "./classes/worksheet";
import { createCounters, type Counters } from "./counters";
import { writeValues } from "./edits/cell-writes";
import { BY_ADD_IN, BY_CO_AUTHOR, createEventOutbox, type EventOrigin } from "./events";
import { emptyWorkbook, sheetNamed } from "./model/build";
import { parseArea } from "./model/references";
import { snapshotOf } from "./model/snapshot";
import type { HostWorkbook } from "./model/workbook";
import type { OfficeContextOptions } from "./office-context";
import type { LibraryFacts } from "./protocol/library-facts";
import { createReferences } from "./protocol/references";
import type { Session } from "./session";
import { createSwitchBoard, type Switches } from "./switches";

export interface ExcelHostOptions extends Partial<OfficeContextOptions> {
  /** The workbook to play; by default one with an empty "Tabelle1". */
  readonly workbook?: HostWorkbook;
}

export interface ExcelHost {
  readonly workbook: HostWorkbook;
  readonly switches: Switches;
  readonly counters: Counters;
  /** To be put at `globalThis._richApiNativeBridge` before the library's script runs. */
  readonly bridge: NativeBridge;
  /** To be called once after the library's script ran: sets Office.context and the gating of sets. */
  readonly attach: (globals: LibraryGlobals) => void;
  /** Somebody types: a co-author, unless told otherwise. Events go out. */
  readonly type: (sheet: string, address: string, value: unknown, who?: EventOrigin) => void;
  /** The user selects cells. Events go out. */
  readonly select: (sheet: string, address: string) => void;
  /** What users would see or save, as plain values for toEqual. */
  readonly snapshot: () => Readonly<Record<string, unknown>>;
  /** Files that the add-in had opened as workbooks of their own, in base64 as it handed them over. */
  readonly opened: readonly string[];
  /** Ranges that the add-in still has tracked. */
  readonly trackedRanges: () => number;
}

const DEFAULTS: OfficeContextOptions = { apiLevel: "1.20", platform: "PC", ready: "excel" };

const MAKE: Session["make"] = {
  range: rangeObject,
  areas: rangeAreasObject,
  worksheet: worksheetObject,
  tables: tablesObject,
  table: tableObject,
};

function areaOf(address: string): CellRange {
  const area = parseArea(address);
  if (!area) throw new RangeError(`no address: ${address}`);
  return area;
}

/** Does something in somebody else's name: events tell who it was. */
function inTheNameOf({ events }: Session, who: EventOrigin, act: () => void): void {
  events.origin = who;
  try {
    act();
  } finally {
    events.origin = BY_ADD_IN;
  }
}

/** A workbook side for Microsoft's client library: runs in Node and in a page alike. */
export function createHost(given: ExcelHostOptions = {}): ExcelHost {
  const { workbook = emptyWorkbook("Tabelle1"), ...rest } = given;
  const session: Session = { workbook, events: createEventOutbox(), make: MAKE, opened: [] };
  const board = createSwitchBoard();
  const counters = createCounters();
  const references = createReferences();
  let facts: LibraryFacts = () => undefined;

  const deliverEvents = () => {
    const entries = session.events.take();
    if (!board.switches.loseEvents) end.sendEvents(entries);
  };
  const answering: Answering = {
    board,
    counters,
    deliverEvents,
    end: () => end,
    applyChanges: () => {
      for (const change of board.takeChanges()) {
        inTheNameOf(session, BY_CO_AUTHOR, () => change(workbook));
      }
    },
    interpreter: () => ({ root: workbookObject(session), references, facts }),
  };
  const end = createBridge((request, bytes) => receive(request, bytes, answering));
  const placeOf = (sheet: string, address: string) => {
    return { session, sheet: sheetNamed(workbook, sheet), area: areaOf(address) };
  };

  return {
    workbook,
    counters,
    switches: board.switches,
    bridge: end.bridge,
    attach: (globals) => {
      facts = attachTo(globals, workbook, { ...DEFAULTS, ...rest });
    },
    type: (sheet, address, value, who = BY_CO_AUTHOR) => {
      inTheNameOf(session, who, () => writeValues(placeOf(sheet, address), value));
      deliverEvents();
    },
    select: (sheet, address) => {
      selectArea(placeOf(sheet, address));
      deliverEvents();
    },
    snapshot: () => snapshotOf(workbook),
    opened: session.opened,
    trackedRanges: references.count,
  };
}
