import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import {
  download,
  openBytes,
  openFilePage,
  openSample,
  writeSheets,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { sampleBytes } from "../../support/sample-bytes";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage);
});
afterEach(() => page.context().close());

/** The worker dies as it does without memory: of something that nobody catches. */
async function loseWorker(): Promise<void> {
  const [worker] = page.workers();
  const gone = worker?.waitForEvent("close");
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error("out of memory");
    });
  });
  await gone;
}

it("goes on with a new worker after a click, and nothing that was written is lost", async () => {
  await openSample(page);
  await writeSheets(page);
  await loseWorker();
  await page.getByRole("button", { name: "Neu prüfen" }).click();
  await page.getByText("Noch nicht bereit: 5 Fehler").first().waitFor();
  await page.getByRole("tab", { name: "Prüfbericht" }).click();
  await page.getByRole("gridcell", { name: "Noch nicht bereit: 5 Fehler" }).waitFor();
  const file = await download(page);
  expect((await readFile(await file.path())).length).toBeGreaterThan(sampleBytes().length);
});

it("opens the next file in a new worker", async () => {
  await openSample(page);
  await loseWorker();
  await openBytes(page, "Liste.xlsx", sampleBytes());
  await page.getByText("Liste.xlsx", { exact: true }).waitFor();
});

describe("a worker whose script cannot be loaded", () => {
  /** Opens the page; the worker's script fails so often. */
  async function openWithFailures(times: number): Promise<void> {
    await page.context().close();
    page = await openFilePage(stage, {
      before: async (target) => {
        await target.route("**/worker.*.js", (route) => route.abort(), { times });
      },
    });
  }

  it("is asked for again with the next file", async () => {
    await openWithFailures(1);
    await openBytes(page, "Liste.xlsx", sampleBytes());
    await page.getByRole("grid", { name: "Blatt Mitglieder" }).waitFor();
  });

  it("is told of, and asked for again at the next try", async () => {
    await openWithFailures(2);
    await openBytes(page, "Liste.xlsx", sampleBytes());
    const alert = page.getByRole("alert").filter({ hasText: "wurde nicht geöffnet" });
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Prüfen Sie die Netzverbindung");
    await openBytes(page, "Liste.xlsx", sampleBytes());
    await page.getByRole("grid", { name: "Blatt Mitglieder" }).waitFor();
  });
});
