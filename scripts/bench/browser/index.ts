// The same lists in Chromium: on the page for files, whose worker computes, and in the pane beside the
// played Excel. What they write is compared with the answers as everything else is.
import { openStage } from "../../../test/support/browser/open-pane";
import { reportDifferences } from "../answers/written-report";
import type { Job } from "../contestant";
import { workInPane } from "./in-pane";
import { workOnPage, type Waited } from "./on-page";

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

async function at(
  built: string,
  work: (stage: Awaited<ReturnType<typeof openStage>>) => Promise<Waited>,
): Promise<Waited> {
  const stage = await openStage(built);
  try {
    return await work(stage);
  } finally {
    await stage.close();
  }
}
