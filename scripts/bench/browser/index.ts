// The same lists in Chromium: on the page for files, whose worker computes, and in the pane beside the
// played Excel. What they write is compared with the answers as everything else is.
import { openStage } from "../../../test/support/browser/open-pane";
import { reportDifferences } from "../answers/written-report";
import type { Job } from "../contestant";
import { workInPane } from "./in-pane";
import { measureOpening, type Opening } from "./opening";
import { workOnPage } from "./on-page";

export type { Opening } from "./opening";

export interface BrowserResult {
  readonly name: string;
  readonly checked: number;
  readonly written: number;
  readonly faults: readonly string[];
}

/** Once each. Needs the built pages. */
export async function workInBrowser({ file, key }: Job): Promise<BrowserResult[]> {
  const onPage = await at("filepage", (stage) => workOnPage(stage, file, key.asOf));
  const inPane = await at("taskpane", (stage) => workInPane(stage, file, key.asOf));
  const told = [
    ["Seite", onPage],
    ["Aufgabenbereich", inPane],
  ] as const;
  return told.map(([name, { checked, written, report }]) => ({
    name,
    checked,
    written,
    faults: reportDifferences(key, report),
  }));
}

/** How the pane opens, split by who works. */
export function openingIn({ file, key }: Job): Promise<Opening> {
  return at("taskpane", (stage) => measureOpening(stage, file, key.asOf));
}

async function at<T>(
  built: string,
  work: (stage: Awaited<ReturnType<typeof openStage>>) => Promise<T>,
): Promise<T> {
  const stage = await openStage(built);
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}
