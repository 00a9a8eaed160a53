// Completes the sample on the page for files, in a browser, and keeps the download:
//   tsx scripts/check-others/write-on-page.ts TARGET
import {
  download,
  openFilePage,
  openSample,
  writeSheets,
} from "../../test/support/browser/file-page";
import { openStage } from "../../test/support/browser/open-pane";

async function writeOnPage(target: string): Promise<void> {
  const stage = await openStage("filepage");
  try {
    const page = await openFilePage(stage);
    await openSample(page);
    await writeSheets(page);
    await (await download(page)).saveAs(target);
  } finally {
    await stage.close();
  }
}

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("which file to write is missing");
void writeOnPage(target);
