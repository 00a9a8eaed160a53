import type { Page } from "playwright-core";
import {
  download,
  openFilePage,
  openFromDisk,
  writeSheets,
} from "../../../test/support/browser/file-page";
import type { Stage } from "../../../test/support/browser/open-pane";
import { writtenReport } from "../answers/written-report";

/** What somebody in front of a page waits for, in seconds, and the Prüfbericht in the end. */
export interface Waited {
  /** From the file to the verdict. */
  readonly checked: number;
  /** From the click to the written sheets. */
  readonly written: number;
  readonly report: readonly (readonly (string | undefined)[])[];
}

/** Longer than anybody waits. */
const PATIENCE = 600_000;

/** Opens a list on the page for files, waits for the verdict, writes, and takes the workbook out of it. */
export async function workOnPage(stage: Stage, file: string, today: string): Promise<Waited> {
  const page = await openFilePage(stage, { before: (each) => standStill(each, today) });
  page.setDefaultTimeout(PATIENCE);
  try {
    const checked = await secondsOf(async () => {
      await openFromDisk(page, file);
      await page
        .getByRole("status")
        .filter({ hasText: /bereit/i })
        .waitFor();
    });
    const written = await secondsOf(() => writeSheets(page));
    const saved = await (await download(page)).path();
    return { checked, written, report: writtenReport(saved) };
  } finally {
    await page.context().close();
  }
}

/** The page's day; its timers run on. */
function standStill(page: Page, today: string): Promise<void> {
  return page.clock.setFixedTime(new Date(`${today}T10:00:00`));
}

export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1_000;
}
