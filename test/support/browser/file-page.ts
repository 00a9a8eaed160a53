import type { BrowserContextOptions, Download, Page } from "playwright-core";
import type { Stage } from "./open-pane";

// The page for files as users meet it, and what they do there from the first click to the download.

export interface FilePageOptions {
  /** 1280 unless told. */
  readonly width?: number;
  readonly look?: Pick<BrowserContextOptions, "colorScheme" | "forcedColors">;
  /** Where the page lies on its server: "" or "ordner/". */
  readonly folder?: string;
  readonly serviceWorkers?: "block";
  /** Runs before the page is asked for: to listen to it, or to change what its browser can do. */
  readonly before?: (page: Page) => Promise<void>;
}

/** Opens the page in a browser of its own, with nothing kept from before. Close its context at the end. */
export async function openFilePage(stage: Stage, options: FilePageOptions = {}): Promise<Page> {
  const { width = 1280, look, folder = "", before, serviceWorkers = "allow" } = options;
  const context = await stage.browser.newContext({
    viewport: { width, height: 800 },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    reducedMotion: "reduce",
    serviceWorkers,
    ...look,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await before?.(page);
  await page.goto(`${stage.server.origin}/${folder}`);
  return page;
}

/** Opens the sample and waits for the verdict. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Beispiel öffnen" }).click();
  await page.getByText("Noch nicht bereit: 5 Fehler").first().waitFor();
}

/** Adds our sheets, after the preview. */
export async function writeSheets(page: Page): Promise<void> {
  await page.getByRole("button", { name: "In die Mappe schreiben" }).first().click();
  await page.getByRole("button", { name: "Jetzt schreiben" }).click();
  await page.getByText("nicht gespeichert", { exact: true }).waitFor();
}

/** Takes the workbook out of the page as a file. */
export async function download(page: Page): Promise<Download> {
  await page.getByRole("button", { name: "Speichern" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Herunterladen" }).click();
  return downloading;
}

/** A browser that gives no way back into files, as many do: "Datei öffnen" then asks an input element. */
export async function withoutFilePicker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    delete (globalThis as { showOpenFilePicker?: unknown }).showOpenFilePicker;
  });
}

/** Opens a file from disk. Waits for nothing. */
export async function openFromDisk(page: Page, path: string): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles(path);
}

/** Opens bytes as if they were a file on disk. Waits for nothing. */
export async function openBytes(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.locator("input[type=file]").first().setInputFiles(file);
}

/** The cell that is selected in the sheet in front: "F9" and its text. */
export async function selectedCell(page: Page): Promise<readonly [string, string]> {
  const bar = page.locator(".cell-bar");
  return [await bar.locator(".cell-name").innerText(), await bar.locator(".cell-text").innerText()];
}

/** True when the selected cell lies wholly inside the sheet that is seen, behind nothing that stays in view. */
export function isSelectedCellSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cell = document.querySelector('.paper [role="gridcell"][aria-selected="true"]');
    if (!cell) return false;
    const { left, top, width, height } = cell.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((part) => [left + width * part, top + height * part]);
    return points.every(([x = 0, y = 0]) => cell.contains(document.elementFromPoint(x, y)));
  });
}

export function finding(page: Page, words: string) {
  const list = page.getByRole("list", { name: "Befunde" });
  return list.getByRole("listitem").filter({ hasText: words }).first();
}
