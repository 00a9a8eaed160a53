import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/adapters/xlsx";
import { openChecked, openStage, type Pane, type Stage } from "../support/browser/open-pane";
import {
  checkbox,
  everythingIn,
  openSharing,
  PANEL,
  report,
  summary,
} from "../support/browser/sharing";
import { sheetNames, typeIn } from "../support/browser/workbook-view";
import { CHOSEN, PRIVATE_WORKBOOK, SECRET } from "../support/private-workbook";

const DEED = "Als neue Mappe öffnen";

let stage: Stage;
let pane: Pane;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
afterEach(() => pane.close());

async function openPanel(): Promise<Page> {
  pane = await openChecked(stage, { grid: PRIVATE_WORKBOOK });
  await openSharing(pane.page);
  return pane.page;
}

function deed(page: Page) {
  return page.getByRole("button", { name: DEED });
}

/** The files that Excel was told to open as workbooks of their own. */
async function openedFiles(page: Page): Promise<Uint8Array[]> {
  const files = await page.evaluate(() => excelHost.opened);
  return files.map((file) => new Uint8Array(Buffer.from(file, "base64")));
}

describe("the new workbook in Excel", () => {
  it("is opened with two clicks, holds what may be handed on, and the open one stays", async () => {
    const page = await openPanel();
    const before = await page.evaluate(() => JSON.stringify(excelHost.snapshot()));
    await deed(page).click();
    const lines = await report(page);
    const [file, ...more] = await openedFiles(page);
    expect(more).toEqual([]);
    const { sheets } = await readWorkbook(file!);
    expect(sheets.map(({ name }) => name)).toEqual(["Mitglieder"]);
    expect(JSON.stringify(sheets)).toContain("Wessendarp");
    expect(everythingIn(file!)).not.toMatch(new RegExp(`${SECRET}|${CHOSEN}`));
    expect(lines.join("\n")).toMatch(/„Telefon“[^]*Kommentare/);
    expect(await page.evaluate(() => JSON.stringify(excelHost.snapshot()))).toBe(before);
    expect(pane.complaints).toEqual([]);
  });

  it("holds an unknown column once the user has looked at it and wants it", async () => {
    const page = await openPanel();
    const column = checkbox(page, /^Kennung/);
    expect(await column.isChecked()).toBe(false);
    await page.getByText(`Darin steht: ${CHOSEN}`).waitFor();
    await column.check();
    await summary(page, "mit 5 Spalten").waitFor();
    await deed(page).click();
    await report(page);
    const [file] = await openedFiles(page);
    expect(everythingIn(file!)).toContain(CHOSEN);
    expect(everythingIn(file!)).not.toContain(SECRET);
  });
});

describe("where Excel opens no new workbook", () => {
  it("the user is told of the page in the browser, and can try again", async () => {
    const page = await openPanel();
    await page.evaluate(() => excelHost.switches.failAtWrite(1, "InvalidOperation"));
    await deed(page).click();
    await page.getByRole("alert").filter({ hasText: "mit Entsendung im Browser" }).waitFor();
    expect(await openedFiles(page)).toEqual([]);
    await deed(page).click();
    await report(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("a script that does not come is told as such", async () => {
    pane = await openChecked(stage, { grid: PRIVATE_WORKBOOK, missing: /new-workbook/ });
    await openSharing(pane.page);
    await deed(pane.page).click();
    await pane.page.getByRole("alert").filter({ hasText: "ließ sich nicht laden" }).waitFor();
  });
});

describe("the panel", () => {
  it("offers no private column and no hidden sheet, and says why", async () => {
    const page = await openPanel();
    expect(await checkbox(page, /Telefon|E-Mail/).count()).toBe(0);
    await page.getByText("Nicht dabei: Telefon, E-Mail.").waitFor();
    expect(await checkbox(page, /Alt|Notizen/).count()).toBe(0);
    await page.getByText(`Nicht dabei: Alt ${SECRET}.`).waitFor();
  });

  it("shows each sheet as it will stand", async () => {
    const page = await openPanel();
    await page.getByRole("button", { name: "Vorschau Mitglieder" }).click();
    const table = page.getByRole("region", { name: /^Tabelle/ });
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
      "Gremium",
      "Funktion",
      "Vorname",
      "Name",
    ]);
    await checkbox(page, /^Kennung/).check();
    await table.getByRole("cell", { name: CHOSEN }).waitFor();
  });

  it("makes nothing of nothing", async () => {
    const page = await openPanel();
    await checkbox(page, /^Mitglieder/).uncheck();
    await summary(page, "mindestens ein Blatt").waitFor();
    expect(await deed(page).getAttribute("aria-disabled")).toBe("true");
  });

  it("remembers what was chosen, over a new check too, but for a column that is another by then", async () => {
    const page = await openPanel();
    await checkbox(page, /^Kennung/).check();
    await checkbox(page, /^Sperrtermine/).check();
    await page.getByRole("button", { name: "Neu prüfen" }).click();
    await summary(page, "2 Blätter").waitFor();
    expect(await checkbox(page, /^Kennung/).isChecked()).toBe(true);
    await typeIn(page, "Mitglieder", "G3", "Interne Notiz");
    await page.getByText("muss vorher neu geprüft werden").waitFor();
    expect(await deed(page).getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("button", { name: "Neu prüfen" }).click();
    const column = checkbox(page, /^Interne Notiz/);
    await column.waitFor();
    expect(await column.isChecked()).toBe(false);
    expect(await checkbox(page, /^Sperrtermine/).isChecked()).toBe(true);
  });

  it("gives the focus to its heading, and back to the button that opened it", async () => {
    const page = await openPanel();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe(PANEL);
    await page.getByRole("button", { name: "Abbrechen" }).press("Enter");
    await page.waitForFunction((name) => document.activeElement?.textContent === name, PANEL);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
    expect(await sheetNames(page)).toContain("Notizen");
  });

  it("is worked with by keyboard alone", async () => {
    const page = await openPanel();
    await checkbox(page, /^Kennung/).focus();
    await page.keyboard.press("Space");
    await summary(page, "mit 5 Spalten").waitFor();
    await deed(page).focus();
    await page.keyboard.press("Enter");
    await report(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/ist fertig/);
  });
});
