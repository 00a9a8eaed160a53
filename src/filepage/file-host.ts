import { isoDay, type Place } from "../core";
import { NO_SETTINGS, wallDay, type PaneHost, type PaneSettings } from "../pane";
import { failureFrom } from "./failure";
import { calendarName } from "./file-names";
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

  async function written(writing: Promise<WrittenFile>): Promise<WrittenFile["sheets"]> {
    const done = await writing;
    around.onChanged(done);
    around.onSheets(await workbook.outlines());
    cells.refresh();
    return done.sheets;
  }

  return {
    check: async ({ asOf = wallDay(new Date()), year, paperReference }, options) => {
      const checked = await workbook.check({ asOf, year, paperReference }, options);
      cells.refresh();
      return checked;
    },
    write: () => written(workbook.write()),
    writeTemplates: (options) => written(workbook.writeTemplates(options)),
    keepMapping: async (mapping) => {
      around.onChanged(await workbook.keepMapping(mapping));
    },
    keepRules: async (settings) => {
      around.onChanged(await workbook.keepRules(settings));
    },
    keepSessionDays: async (days) => {
      around.onChanged(await workbook.keepSessionDays(days));
    },
    judgeDays: (key) => workbook.judgeDays(key),
    remedies: (finding) => workbook.remedies(finding),
    outcome: (finding, choice) => workbook.outcome(finding, choice),
    amend: async (amendment) => {
      around.onChanged(await workbook.amend(amendment));
      around.onSheets(await workbook.outlines());
      cells.refresh();
    },
    catalogue: () => workbook.catalogue(),
    saveCalendar: () => saveCalendar(workbook),
    selectPlace: around.goTo,
    // Nobody else works on it: what the file on disk becomes is looked at when it is written back.
    onWorkbookChanged: () => Promise.resolve(),
    readSettings: () => Promise.resolve(settings),
    keepSettings: (kept) => {
      settings = kept;
      return Promise.resolve();
    },
    today: () => wallDay(new Date()),
    isDark: () => undefined,
    failureFrom,
  };
}

async function saveCalendar({ calendar, facts }: OpenFile["workbook"]): Promise<void> {
  const { year, text } = await calendar(new Date());
  download(new Blob([text], { type: "text/calendar" }), calendarName(facts.name, year));
}
