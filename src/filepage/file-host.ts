import { isoDay, type Place } from "../core";
import type { ToldShare } from "../desk";
import {
  NO_SETTINGS,
  wallDay,
  type PaneHost,
  type PaneSettings,
  type SharedVersion,
} from "../pane";
import { failureFrom } from "./failure";
import { committeeName } from "./file-names";
import { download } from "./files";
import type { OpenFile } from "./open-file";
import type { ChangedFile, SheetOutline, WrittenFile } from "./worker";

/** What the page does for the pane beside it. */
export interface Around {
  /** Keeps the file as it is now; nothing that follows may lose it. */
  readonly onChanged: (changed: ChangedFile) => void;
  readonly onSheets: (sheets: readonly SheetOutline[]) => void;
  /** Brings a cell to the front. Rejects where there is no such sheet. */
  readonly goTo: (place: Place) => Promise<void>;
}

/** The day of the decision that the sample is about: its findings are those of that day. */
const SAMPLE_DAY = isoDay("2021-02-17");

/** The pane beside a workbook file. Settings live as long as the file is open. */
export function fileHost({ workbook, cells, isSample }: OpenFile, around: Around): PaneHost {
  let settings: PaneSettings = isSample ? { ...NO_SETTINGS, asOf: SAMPLE_DAY } : NO_SETTINGS;

  async function kept(change: Promise<ChangedFile>): Promise<void> {
    around.onChanged(await change);
  }

  /** Cells have changed with it: the sheets are drawn anew. */
  async function redrawn(change: Promise<ChangedFile>): Promise<void> {
    await kept(change);
    around.onSheets(await workbook.outlines());
    cells.refresh();
  }

  async function written(writing: Promise<WrittenFile>): Promise<WrittenFile["sheets"]> {
    await redrawn(writing);
    return (await writing).sheets;
  }

  return {
    check: async ({ asOf = wallDay(new Date()), year, paperReference }, options) => {
      const checked = await workbook.check({ asOf, year, paperReference }, options);
      cells.refresh();
      return checked;
    },
    write: () => written(workbook.write()),
    writeTemplates: (options) => written(workbook.writeTemplates(options)),
    keepMapping: (mapping) => kept(workbook.keepMapping(mapping)),
    keepRules: (rules) => kept(workbook.keepRules(rules)),
    keepSessionDays: (days) => kept(workbook.keepSessionDays(days)),
    judgeDays: (key) => workbook.judgeDays(key),
    remedies: (finding) => workbook.remedies(finding),
    outcome: (finding, choice) => workbook.outcome(finding, choice),
    amend: (amendment) => redrawn(workbook.amend(amendment)),
    catalogue: () => workbook.catalogue(),
    excerpts: () => workbook.excerpts(),
    sharePreview: (told) => workbook.sharePreview(told),
    shareVersion: (told) => shareVersion(workbook, told),
    saveFile: async (sideFile) => {
      const { file, name } = await workbook.sideFile(sideFile);
      download(file, name);
    },
    selectPlace: around.goTo,
    // Nobody else works on it: what the file on disk becomes is looked at when it is written back.
    onWorkbookChanged: () => Promise.resolve(),
    readSettings: () => Promise.resolve(settings),
    keepSettings: (chosen) => {
      settings = chosen;
      return Promise.resolve();
    },
    today: () => wallDay(new Date()),
    isDark: () => undefined,
    failureFrom,
  };
}

/** Beside the workbook, which stays open and as unsaved as it was. */
async function shareVersion(
  { sharedFile, facts }: OpenFile["workbook"],
  told: ToldShare,
): Promise<SharedVersion> {
  const { file, left } = await sharedFile(told);
  const name = committeeName(facts.name);
  download(file, name);
  return { where: `Die Fassung liegt als „${name}“ bei Ihren Downloads.`, left };
}
