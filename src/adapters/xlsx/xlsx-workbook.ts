import type { WorkbookPort } from "../../core";
import { readWorkbook } from "./reading";
import { writeSheets, type WrittenWorkbook } from "./writing";

/** A workbook file in memory. Everything rejects with UnusableFile where the file cannot be used. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The whole file as it is now: what came in until a write has changed something. */
  bytes(): Uint8Array;
  /** German sentences for the user on the last write that went well; none before the first. */
  warnings(): readonly string[];
}

/** The workbook in these bytes, which are never changed themselves: a write makes new ones. */
export function xlsxWorkbookPort(bytes: Uint8Array): XlsxWorkbook {
  let current: Pick<WrittenWorkbook, "bytes" | "warnings"> = { bytes, warnings: [] };
  let writing: Promise<unknown> = Promise.resolve();
  return {
    read: (options) => readWorkbook(current.bytes, options),
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
  };
}
