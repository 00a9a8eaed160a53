// Copies every piece for a Vorlage in both shells, in a browser, and keeps the HTML that a paste then gets:
//   tsx scripts/check-others/copy-pieces.ts FOLDER
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { buildPages } from "../../test/support/browser/build-pages";
import { copyPiece, paste } from "../../test/support/browser/copying";
import { openFilePage, openSample } from "../../test/support/browser/file-page";
import { openChecked, openStage, type Stage } from "../../test/support/browser/open-pane";
import { sampleWorkbook } from "../../test/support/browser/sample";

const PIECES: ReadonlyMap<string, string> = new Map([
  ["Entsendung", "Tabelle Entsendung"],
  ["Wortlaut", "Besetzung im Wortlaut"],
  ["Beschluss", "Beschlussvorschlag"],
  ["Sitzungen", "Sitzungen 2021"],
]);

/** Each shell, with the sample in it. */
const SHELLS: ReadonlyMap<string, readonly [string, (stage: Stage) => Promise<Page>]> = new Map([
  ["Seite", ["filepage", samplePage] as const],
  ["Excel", ["taskpane", samplePane] as const],
]);

async function samplePage(stage: Stage): Promise<Page> {
  const page = await openFilePage(stage);
  await openSample(page);
  return page;
}

async function samplePane(stage: Stage): Promise<Page> {
  return (await openChecked(stage, { grid: await sampleWorkbook() })).page;
}

/** A fragment as a file that says how it is written. */
function fileOf(fragment: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${fragment}</body></html>`;
}

async function copyPieces(folder: string): Promise<void> {
  // The build for users lacks the Excel side, which the pane is opened beside.
  buildPages();
  for (const [shell, [built, open]] of SHELLS) {
    const stage = await openStage(built);
    try {
      const page = await open(stage);
      for (const [name, piece] of PIECES) {
        await copyPiece(page, piece);
        const { html } = await paste(page);
        writeFileSync(join(folder, `${shell}-${name}.html`), fileOf(html));
      }
    } finally {
      await stage.close();
    }
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("which folder to write to is missing");
void copyPieces(folder);
