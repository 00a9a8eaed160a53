import type { WorkbookPort } from "../../core";
import type { SheetLook } from "./looks";
import { readWorkbook } from "./reading";
import { writeSheets, type WrittenWorkbook } from "./writing";

export interface XlsxWorkbookOptions {
  /** Keeps how the sheets look whenever they are read; without it nothing is kept. */
  readonly looks?: boolean;
}

/** A workbook file in memory. Everything rejects with UnusableFile where the file cannot be used. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The whole file as it is now: what came in until a write has changed something. */
  bytes(): Uint8Array;
  /** German sentences for the user on the last write that went well; none before the first. */
  warnings(): readonly string[];
  /**
   * How the sheets of the last read look, in its order; none before the first, and none where looks
   * are not kept. A write does not change them: read again for those.
   */
  looks(): readonly SheetLook[];
}

/** The workbook in these bytes, which are never changed themselves: a write makes new ones. */
export function xlsxWorkbookPort(
  bytes: Uint8Array,
  { looks: keepsLooks = false }: XlsxWorkbookOptions = {},
): XlsxWorkbook {
  let current: Pick<WrittenWorkbook, "bytes" | "warnings"> = { bytes, warnings: [] };
  let writing: Promise<unknown> = Promise.resolve();
  let looks: readonly SheetLook[] = [];
  return {
    read: async (options) => {
      if (!keepsLooks) return readWorkbook(current.bytes, options);
      const taken: SheetLook[] = [];
      const workbook = await readWorkbook(current.bytes, options, (look) => taken.push(look));
      looks = taken;
      return workbook;
    },
    write: (sheets) => {
      // One after the other: two writes that begin on the same bytes would lose one of the two.
      const written = writing.then(() => writeSheets(current.bytes, sheets));
      const kept = written.then((result) => {
        current = result;
        return result.sheets;
      });
      writing = kept.catch(() => undefined);
      return kept;
    },
    bytes: () => current.bytes,
    warnings: () => current.warnings,
    looks: () => looks,
  };
}
