import {
  layOut,
  mappingToKeep,
  templateDocuments,
  type LaidOutSheet,
  type Mapping,
  type WorkbookPort,
} from "../core";
import type { WrittenSheet } from "../core";
import { checkWorkbook, type CheckOptions, type CheckWishes } from "./check-workbook";
import type { CheckedWorkbook } from "./checked-workbook";
import type { Pause } from "./pause";

/** A workbook being worked on: what was laid out stays here, what users look at is given out. */
export interface Desk {
  /** Reads, judges, previews. Rejects with the port's failures or the signal's reason. */
  check(wishes: CheckWishes, options?: CheckOptions): Promise<CheckedWorkbook>;
  /** Writes what the last check previewed. Rejects with the port's failures. */
  write(): Promise<readonly WrittenSheet[]>;
  /** Keeps in the workbook what its columns mean; the next check goes by it. Rejects with the port's failures. */
  keepMapping(mapping: Mapping): Promise<void>;
  /** Writes the five empty input sheets. Rejects with the port's failures. */
  writeTemplates(): Promise<readonly WrittenSheet[]>;
}

/** A desk for the workbook behind `port`; `pause` gives the thread a turn in long work. */
export function desk(port: WorkbookPort, pause: Pause): Desk {
  let previewed: readonly LaidOutSheet[] | undefined;
  return {
    check: async (wishes, options = {}) => {
      const { checked, sheets } = await checkWorkbook(port, wishes, { ...options, pause });
      previewed = sheets;
      return checked;
    },
    write: async () => {
      if (!previewed) throw new Error("nothing has been previewed");
      return port.write(previewed);
    },
    keepMapping: (mapping) => port.keep(mappingToKeep(mapping)),
    writeTemplates: () => port.write(templateDocuments().map(layOut)),
  };
}
