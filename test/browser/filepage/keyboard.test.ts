import type { Page } from "playwright-core";
import {
  isSelectedCellSeen,
  openFilePage,
  openSample,
  selectedCell,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";

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

/** The text of what has the focus; empty while nothing has it. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === body ? "" : (activeElement?.textContent.trim() ?? "");
  });
}

/** Presses Tab until something with these words has the focus; they may come to the page a little later. */
async function tabTo(words: string): Promise<void> {
  await page.getByText(words).first().waitFor();
  for (let steps = 0; steps < 60; steps += 1) {
    if ((await focused()).includes(words)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to „${words}“`);
}

it("leads from the start to the download without a mouse", async () => {
  await tabTo("Beispiel öffnen");
  await page.keyboard.press("Enter");
  await page.getByText("Noch nicht bereit").first().waitFor();
  await tabTo("In die Mappe schreiben");
  await page.keyboard.press("Enter");
  await tabTo("Jetzt schreiben");
  await page.keyboard.press("Enter");
  await page.getByText("nicht gespeichert", { exact: true }).waitFor();
  await page.locator("body").press("Shift+Tab");
  await page.getByRole("button", { name: "Speichern" }).focus();
  await page.keyboard.press("Enter");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await download;
});

describe("the way from a finding to its cell and back", () => {
  beforeEach(async () => {
    await openSample(page);
    await tabTo("Anna Wessendarp hat keine");
    await page.keyboard.press("Enter");
    await page.getByRole("gridcell", { selected: true, name: /^Wessendarp/ }).waitFor();
  });

  it.each(["Escape", "F6"])("leads to the cell, and by %s back to the finding", async (key) => {
    expect(await focused()).toContain("Wessendarp");
    await page.keyboard.press(key);
    expect(await focused()).toContain("hat keine persönliche Vertretung");
    await page.keyboard.press("F6");
    expect(await focused()).toContain("Wessendarp");
  });

  it("goes on through the sheet by arrows, and out of it by Tab", async () => {
    await page.keyboard.press("ArrowDown");
    expect(await selectedCell(page)).toEqual(["F9", "Lütkeman"]);
    await page.keyboard.press("Home");
    expect(await selectedCell(page)).toEqual(["A9", "KoStAG"]);
    await page.keyboard.press("Control+End");
    expect((await selectedCell(page))[0]).toBe("L13");
    await page.keyboard.press("Control+Home");
    expect((await selectedCell(page))[0]).toBe("A1");
    await page.keyboard.press("PageDown");
    expect(await isSelectedCellSeen(page)).toBe(true);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".paper"))).toBeNull();
  });
});

it("changes sheets by arrows in the tabs", async () => {
  await openSample(page);
  await page.getByRole("tab", { name: "Mitglieder" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("grid", { name: "Blatt ABSI" }).waitFor();
});
