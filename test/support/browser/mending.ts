import type { Page } from "playwright-core";

// What users do to mend a finding with a click, in Excel and on the page for files alike.

export function findingAt(page: Page, words: string) {
  const list = page.getByRole("list", { name: "Befunde" });
  return list.getByRole("listitem").filter({ hasText: words }).first();
}

/** Opens a finding's remedy below it. */
export async function openRemedy(page: Page, words: string, remedy: RegExp): Promise<void> {
  await findingAt(page, words).getByRole("button", { name: remedy }).click();
  await page.getByRole("group", { name: "Abhilfe" }).waitFor();
}

/** Picks a choice and waits until it is told what that leads to. */
export async function pick(page: Page, choice: RegExp): Promise<void> {
  await page.getByRole("radio", { name: choice }).check();
  await page.getByText("danach behoben").waitFor();
}

/** Changes the cells that the preview shows. */
export async function carryOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ändern", exact: true }).click();
  await undoButton(page).waitFor();
}

export function undoButton(page: Page) {
  return page.getByRole("button", { name: /^Rückgängig: / });
}

/** A body's row: its seats, and how it stands. */
export function standing(page: Page, name: string, state: string) {
  return page.getByRole("button", { name: new RegExp(`^${name} .*${state}$`) });
}
