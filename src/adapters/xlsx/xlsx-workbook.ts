import type { WorkbookPort } from "../../core";
import { amendCells } from "./amending";
import type { SheetLook } from "./looks";
import type { Codec } from "./package";
import { readWorkbook } from "./reading";
import { keepText, writeSheets, type WrittenWorkbook } from "./writing";

export interface XlsxWorkbookOptions {
  /** Keeps how the sheets look whenever they are read; without it nothing is kept. */
  readonly looks?: boolean;
  /** Packs and unpacks in place of what runs everywhere: a platform's own does it several times as quickly. */
  readonly codec?: Codec;
}

/**
 * A workbook file in memory. Everything rejects with UnusableFile where the file cannot be used, and
 * `amend` with NotAmended where a cell speaks against it.
 */
export interface XlsxWorkbook extends WorkbookPort {
  /** The whole file as it is now: what came in until a write has changed something. */
  bytes(): Uint8Array;
  /** German sentences for the user on the last change that went well; none before the first. */
  warnings(): readonly string[];
  /**
   * How the sheets of the last read look, in its order; none before the first, and none where looks
   * are not kept. A write does not change them: read again for those.
   */
  looks(): readonly SheetLook[];
}

type Changed = Pick<WrittenWorkbook, "bytes" | "warnings">;

/** The workbook in these bytes, which are never changed themselves: a write makes new ones. */
export function xlsxWorkbookPort(
  bytes: Uint8Array,
  { looks: keepsLooks = false, codec }: XlsxWorkbookOptions = {},
): XlsxWorkbook {
  let current: Changed = { bytes, warnings: [] };
  let changing: Promise<unknown> = Promise.resolve();
  let looks: readonly SheetLook[] = [];
  // One after the other: two changes that begin on the same bytes would lose one of the two.
  const change = <T extends Changed>(begin: (bytes: Uint8Array) => Promise<T>): Promise<T> => {
    const changed = changing.then(async () => {
      const result = await begin(current.bytes);
      current = result;
      return result;
    });
    changing = changed.catch(() => undefined);
    return changed;
  };
  return {
    read: async (options) => {
      const wishes = { ...options, ...(codec && { codec }) };
      if (!keepsLooks) return readWorkbook(current.bytes, wishes);
      const taken: SheetLook[] = [];
      const workbook = await readWorkbook(current.bytes, wishes, (look) => taken.push(look));
      looks = taken;
      return workbook;
    },
    write: async (sheets) => (await change((before) => writeSheets(before, sheets, codec))).sheets,
    keep: async (text) => {
      await change((before) => keepText(before, text, codec));
    },
    amend: async (amendment) => {
      await change((before) => amendCells(before, amendment, codec));
    },
    bytes: () => current.bytes,
    warnings: () => current.warnings,
    looks: () => looks,
  };
}
