import type { Page } from "playwright-core";

/** The choice of what a column means. */
export function columnSelect(page: Page, column: string, sheet: string) {
  return page.getByRole("combobox", { name: `Spalte „${column}“ auf Blatt „${sheet}“ bedeutet` });
}

/** Opens the view of the columns, and waits until it is there. */
export async function openColumns(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Spalten" }).click();
  await page.getByRole("combobox").first().waitFor();
}
