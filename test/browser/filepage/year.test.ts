import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../../src/adapters/xlsx";
import {
  download,
  openBytes,
  openFilePage,
  withoutFilePicker,
} from "../../support/browser/file-page";
import { openStage, type Stage } from "../../support/browser/open-pane";
import { dayCell, openYear, said } from "../../support/browser/year";
import { runInTerminal, temporaryFolder } from "../../support/terminal";
import { workbookFromGrid } from "../../support/xlsx/workbook-from-grid";
import { YEAR_WORKBOOK } from "../../support/year-workbook";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage("filepage");
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await openFilePage(stage, {
    before: async (target) => {
      await withoutFilePicker(target);
      await target.clock.setFixedTime(new Date("2021-02-17T10:00:00"));
    },
  });
});
afterEach(() => page.context().close());

async function open(name: string, bytes: Uint8Array): Promise<void> {
  await openBytes(page, name, bytes);
  await page.getByRole("heading", { name: "Prüfung" }).waitFor();
  await openYear(page);
}

/** All texts of the sheet Sitzungsplan. */
async function schedule(bytes: Uint8Array): Promise<string> {
  const { sheets } = await readWorkbook(bytes);
  return JSON.stringify(sheets.find(({ name }) => name === "Sitzungsplan")?.rows);
}

it("a session that was moved stands in the Sitzungsplan, and still where the file is opened again", async () => {
  await open("Jahr.xlsx", await workbookFromGrid(YEAR_WORKBOOK));
  await page.getByRole("button", { name: "KoStAG, 4. Sitzung verschieben" }).click();
  await page.getByLabel("Neuer Tag").fill("10.06.2021");
  await page.keyboard.press("Enter");
  await said(page, "ist jetzt am Donnerstag, 10.06.2021.").waitFor();
  await page.getByText("nicht gespeichert", { exact: true }).waitFor();
  await page.locator(".write-bar").getByRole("button", { name: "In die Mappe schreiben" }).click();
  await page.getByRole("button", { name: "Jetzt schreiben" }).click();
  await page.getByRole("button", { name: "Sitzungsplan öffnen" }).waitFor();
  const bytes = await readFile(await (await download(page)).path());
  expect(await schedule(bytes)).toContain("Von Hand gesetzt: KoStAG");
  await page.reload();
  await open("Jahr-entsendung.xlsx", bytes);
  await dayCell(page, "Donnerstag, 10. Juni 2021, KoStAG").waitFor();
  await page.getByRole("button", { name: "zurück zum Vorschlag" }).waitFor();
  const saved = join(temporaryFolder(), "Jahr.xlsx");
  await writeFile(saved, bytes);
  await runInTerminal(["write", saved, "--in-place", "--as-of", "2021-02-17"]);
  expect(await schedule(await readFile(saved))).toContain("Von Hand gesetzt: KoStAG");
});

it("the sessions are handed out as a calendar file", async () => {
  await open("Jahr.xlsx", await workbookFromGrid(YEAR_WORKBOOK));
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Kalenderdatei (.ics)" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("Jahr-sitzungen-2021.ics");
  const calendar = ICAL.Component.fromString(await readFile(await saved.path(), "utf8"));
  const titles = calendar
    .getAllSubcomponents("vevent")
    .map((event) => event.getFirstPropertyValue("summary"));
  expect(titles).toContain("KoStAG, 4. Sitzung");
});
