import type { Page } from "playwright-core";
import { unzipSync } from "fflate";

// What users do for the committee version, in Excel and on the page for files alike.

export const PANEL = "Fassung für den Ausschuss";

/** Opens the panel and waits until it shows what comes along. */
export async function openSharing(page: Page): Promise<void> {
  await page.getByRole("button", { name: PANEL }).click();
  await page
    .getByRole("status")
    .filter({ hasText: /Blätter|Blatt mit/ })
    .waitFor();
}

export function checkbox(page: Page, name: string | RegExp) {
  return page.getByRole("checkbox", { name });
}

/** What comes along, in one sentence. */
export function summary(page: Page, words: string | RegExp) {
  return page.getByRole("status").filter({ hasText: words });
}

/** What stands in a report that is open, line by line. */
export async function report(page: Page): Promise<string[]> {
  await page.getByRole("heading", { name: /ist fertig/ }).waitFor();
  return page.locator(".share-report").getByRole("listitem").allInnerTexts();
}

/** All that a file holds, names of parts too, read by nobody of ours. */
export function everythingIn(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file));
  return parts.map(([name, bytes]) => `${name}\n${Buffer.from(bytes).toString("utf8")}`).join("\n");
}
