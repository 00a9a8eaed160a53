import type { Page } from "playwright-core";

/** A day of the picture by its full name: "Mittwoch, 16. Juni 2021". */
export function dayCell(page: Page, name: string) {
  return page.getByRole("gridcell", { name: new RegExp(`^${name}(,|$)`) });
}

/** What is said of a move. */
export function said(page: Page, words: string) {
  return page.locator(".dock [role=status]").filter({ hasText: words });
}

/** Opens the year in a picture, and waits until it is there. */
export async function openYear(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Sitzungen" }).click();
  await page.getByRole("grid", { name: "Dezember 2021" }).waitFor();
}
