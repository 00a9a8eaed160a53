import type { Place, WorkbookPort } from "../../core";
import { amendCells, noTraces } from "./amending";
import { keepSettings, readSettings, type KeptSettings } from "./kept-settings";
import { keepText } from "./kept-text";
import { openWorkbook } from "./open-workbook";
import { notedChanges, workbookReader } from "./reading";
import { selectPlace } from "./select-place";
import type { Supports } from "./supports";
import { onWorkbookChanged, type StopWatching } from "./workbook-changes";
import { writeSheets } from "./writing";

/** The workbook that is open in Excel. Everything rejects with ExcelFailure where Excel fails. */
export interface ExcelWorkbook extends WorkbookPort {
  /** Brings a cell to the front and selects it. */
  selectPlace(place: Place): Promise<void>;
  /** Opens a workbook file in a window of its own; this one stays as it is. */
  openWorkbook(bytes: Uint8Array): Promise<void>;
  /** Calls back after changes; resolves to what ends it. The callback must not write. */
  onWorkbookChanged(callback: () => void): Promise<StopWatching>;
  readSettings(): Promise<KeptSettings>;
  keepSettings(settings: KeptSettings): Promise<void>;
}

/**
 * The open workbook behind Office.js. `excel` is the global `Excel`, once Office is ready; `supports`
 * asks for a requirement set of ExcelApi ("1.13"): `Office.context.requirements.isSetSupported`.
 */
export function excelWorkbookPort(excel: typeof Excel, supports: Supports): ExcelWorkbook {
  const traces = noTraces();
  const changes = notedChanges();
  /** What is written may be put back in parts: the next reading reads all. */
  const afterwards = <T>(writing: Promise<T>) => writing.finally(() => changes.lose());
  return {
    read: workbookReader(excel, supports, changes),
    write: (sheets) => afterwards(writeSheets(excel, supports, sheets)),
    keep: (text) => keepText(excel, text),
    amend: (amendment) => afterwards(amendCells(excel, supports, amendment, traces)),
    selectPlace: (place) => selectPlace(excel, place),
    openWorkbook: (bytes) => openWorkbook(excel, bytes),
    onWorkbookChanged: (callback) => onWorkbookChanged(excel, changes, callback),
    readSettings: () => readSettings(excel),
    keepSettings: (settings) => keepSettings(excel, settings),
  };
}
