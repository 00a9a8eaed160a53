import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  finding,
  openFilePage,
  openFromDisk,
  openSample,
  selectedCell,
  writeSheets,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { longestTask } from "../../support/browser/watch";
import { largeList } from "../../support/large-list";

// Lists longer than any that people keep: what counts is that the page answers at every moment.

const ROWS = 100_000;
/** Milliseconds: after more of them people notice that the page stands still. */
const NOTICED = 200;

let stage: Stage;
let folder: string;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
  folder = mkdtempSync(join(tmpdir(), "entsendung-"));
  writeFileSync(join(folder, "Lang.xlsx"), await largeList(ROWS));
  writeFileSync(join(folder, "Fehlerhaft.xlsx"), await largeList(ROWS, "bald"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await stage.close();
});
beforeEach(async () => {
  page = await openFilePage(stage);
  page.setDefaultTimeout(40_000);
});
afterEach(() => page.context().close());

async function openList(name: string): Promise<void> {
  await openFromDisk(page, join(folder, name));
}

async function verdict(): Promise<void> {
  await page
    .getByRole("status")
    .filter({ hasText: /bereit/i })
    .waitFor();
}

/** From now on notes every value that a progress bar has; the result asks for them. */
async function watchProgress(): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const shares = new Set<number>();
    Object.assign(globalThis, { shares });
    const look = () => {
      const bar = document.querySelector('[role="progressbar"][aria-valuenow]');
      if (bar) shares.add(Number(bar.getAttribute("aria-valuenow")));
    };
    const everything = { subtree: true, childList: true, attributes: true };
    new MutationObserver(look).observe(document.body, everything);
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { shares: Set<number> }).shares]);
}

async function walkThrough(): Promise<void> {
  const firstCell = page.getByRole("gridcell", { name: /^Ausschuss 1\b/ }).first();
  await firstCell.click();
  await page.keyboard.press("Control+End");
  await page.getByRole("gridcell", { name: /^02599 199999/ }).waitFor();
  expect((await selectedCell(page))[0]).toBe(`L${ROWS + 1}`);
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, -1_500);
  await page.keyboard.press("Control+Home");
  await firstCell.waitFor();
}

it("opens, judges, shows and writes a long list, and never stands still", async () => {
  const progress = await watchProgress();
  const opening = await longestTask(page, async () => {
    await openList("Lang.xlsx");
    await verdict();
  });
  expect(opening).toBeLessThan(NOTICED);
  expect((await progress()).length).toBeGreaterThan(10);
  expect(await longestTask(page, walkThrough)).toBeLessThan(NOTICED);
  const writing = await longestTask(page, async () => {
    await writeSheets(page);
    await page.getByRole("tab", { name: "Prüfbericht" }).click();
    await page.getByRole("gridcell", { name: /^Noch nicht bereit/ }).waitFor();
  });
  expect(writing).toBeLessThan(NOTICED);
});

it("shows a finding for every row, and never stands still", async () => {
  const showing = await longestTask(page, async () => {
    await openList("Fehlerhaft.xlsx");
    await finding(page, "„bald“").getByRole("button").first().click();
    await page.getByRole("gridcell", { selected: true, name: /^bald/ }).waitFor();
  });
  expect(showing).toBeLessThan(NOTICED);
});

describe("ends at once what the user cancels", () => {
  it("while the file is opened", async () => {
    await openList("Lang.xlsx");
    await page.getByRole("button", { name: "Abbrechen" }).click();
    await page.getByText("hierher ziehen").waitFor();
    await openSample(page);
  });

  it("while it is judged, and judges it at the next click", async () => {
    await openList("Lang.xlsx");
    await page.getByText(/wird geprüft/).waitFor();
    await page.getByRole("button", { name: "Abbrechen" }).click();
    await page.getByText("Die Mappe ist nicht geprüft").waitFor();
    await page.getByRole("button", { name: "Mappe prüfen" }).click();
    await verdict();
  });
});
