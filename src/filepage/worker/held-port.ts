import type { XlsxWorkbook } from "../../adapters/xlsx";
import type { ReadOptions, Workbook, WorkbookPort } from "../../core";

/** A port that reads once and holds what it read until a write has changed it: desk and view share it. */
export interface HeldPort extends WorkbookPort {
  /** What was read last; undefined before the first reading and after a write. */
  readonly held: () => Workbook | undefined;
}

export function heldPort(workbook: XlsxWorkbook): HeldPort {
  let held: Workbook | undefined;
  return {
    held: () => held,
    read: async (options?: ReadOptions) => {
      const read = held ?? (await workbook.read(options));
      held = read;
      return read;
    },
    write: async (sheets) => {
      const written = await workbook.write(sheets);
      if (written.some(({ action }) => action !== "unchanged")) held = undefined;
      return written;
    },
    // No sheet changes with it: what is held stays good.
    keep: async (text) => {
      await workbook.keep(text);
      if (held) held = { sheets: held.sheets, ...(text !== undefined && { kept: text }) };
    },
    amend: async (amendment) => {
      await workbook.amend(amendment);
      held = undefined;
    },
  };
}
